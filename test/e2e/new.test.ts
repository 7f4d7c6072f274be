import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCli, type Outcome, run } from "./greenlane.js";

let program = "";
let work = "";

const greenlane = (...args: readonly string[]): Promise<Outcome> => run(program, args);

const at = (path: string): string => join(work, path);

const textOf = (path: string): string => readFileSync(at(path), "utf8");

const folders = (): readonly string[] => ["--rules", at("rules")];

const cases = (): readonly string[] => [...folders(), "--fixtures", at("cases")];

/** What an author does: writes something else for every TODO. */
function writeWhatSaysTodo(): void {
  let number = 0;
  for (const name of readdirSync(work, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  )) {
    const said = textOf(name)
      .replaceAll(/,?\s*"note": "TODO[^"]*"/g, "")
      .replaceAll(/"TODO[^"]*(\{\{max\}\})[^"]*"/g, () => `"最多 $1 个字符 ${++number}"`.replace("$1", "{{max}}"))
      .replaceAll(/"TODO[^"]*"/g, () => `"文字 Words ${++number}"`);
    writeFileSync(at(name), said);
  }
}

beforeAll(async () => {
  program = await bundleCli();
  work = mkdtempSync(join(tmpdir(), "greenlane-new-"));
  mkdirSync(at("node_modules/greenlane/dist/schemas"), { recursive: true });
});

afterAll(() => {
  rmSync(work, { recursive: true });
  rmSync(program, { recursive: true });
});

describe("an author in an empty folder", () => {
  test("begins a pack, and is told what comes next", async () => {
    const { code, out } = await greenlane("new", "pack", "markets/br", ...folders());
    expect(out).toContain(`+ ${at("rules/markets/br/pack.json")}`);
    expect(out).toContain("1. Write what says TODO");
    expect(out).toContain(`greenlane new rule br/listing/title-length --kind length --rules ${at("rules")}`);
    expect(code).toBe(0);
  });

  test("begins three rules", async () => {
    const rules = [
      ["br/listing/title", "--kind", "length", "--set", "max=60", "--from", "2026-01-01"],
      ["br/listing/brand", "--kind", "required", "--set", "of=listing.brand"],
      ["br/company/licence", "--kind", "document", "--level", "should"],
    ];
    for (const rule of rules) expect((await greenlane("new", "rule", ...rule, ...folders())).code).toBe(0);
    const keys = Object.keys(JSON.parse(textOf("rules/markets/br/listing.json")) as object);
    expect(keys).toEqual(["$schema", "title", "brand"]);
  });

  test("begins their cases", async () => {
    for (const id of ["br/listing/title", "br/listing/brand", "br/company/licence"]) {
      const { code, out } = await greenlane("new", "fixture", id, ...cases());
      expect(out).toContain(`greenlane test ${id}`);
      expect(code).toBe(0);
    }
  });

  test("has files that name their schema, in the one form that lint asks for", async () => {
    const schemas = "node_modules/greenlane/dist/schemas";
    const named = ["rules/markets/br/pack.json", "rules/markets/br/listing.en.json", "cases/br/listing/title.json"].map(
      (file) => (JSON.parse(textOf(file)) as { readonly $schema: string }).$schema,
    );
    expect(named).toEqual([
      `../../../${schemas}/pack.json`,
      `../../../${schemas}/rule-texts.json`,
      `../../../${schemas}/cases.json`,
    ]);
    const { out } = await greenlane("lint", ...folders(), "--only", "canonical-form");
    expect(out).not.toContain("canonical-form");
  });

  test("cannot ship what is not written", async () => {
    const lint = await greenlane("lint", ...folders());
    expect(lint.out).toContain("unwritten");
    expect(lint.code).toBe(1);
    const tested = await greenlane("test", ...cases(), "--only-rules");
    expect(tested.out).toContain("was made by greenlane new");
    expect(tested.code).toBe(1);
  });

  test("has nothing else to mend", async () => {
    const { out } = await greenlane("lint", ...folders(), "--format", "json");
    const { findings } = JSON.parse(out) as { findings: readonly { lint: string; severity: string }[] };
    expect(new Set(findings.filter(({ severity }) => severity === "error").map(({ lint }) => lint))).toEqual(
      new Set(["unwritten"]),
    );
  });

  test("is done when everything is written", async () => {
    writeWhatSaysTodo();
    const lint = await greenlane("lint", ...folders());
    expect(lint.out).not.toContain("error");
    expect(lint.code).toBe(0);
    const tested = await greenlane("test", ...cases(), "--only-rules");
    expect(tested.out).not.toContain("✗");
    expect(tested.code).toBe(0);
  });
});

describe("what is there is not overwritten", () => {
  test.each([
    [["pack", "markets/br"], "rules/markets/br/pack.json"],
    [["rule", "br/listing/title", "--kind", "length"], "rules/markets/br/listing.json"],
    [["fixture", "br/listing/title"], "cases/br/listing/title.json"],
  ])("%j", async (args, file) => {
    const before = textOf(file);
    const { code, err } = await greenlane("new", ...args, ...(args[0] === "fixture" ? cases() : folders()));
    expect(err).toContain("Nothing was written.");
    expect(code).toBe(64);
    expect(textOf(file)).toBe(before);
  });
});

describe("mistakes are told in a sentence", () => {
  test.each([
    [[], "expected pack, rule or fixture"],
    [["rules"], "expected pack, rule or fixture"],
    [["pack"], "expected the folder of one pack"],
    [["pack", "markets/xx"], "is called by its country or group"],
    [["rule", "br/listing/x"], "expected the kind of check with --kind"],
    [["rule", "br/listing/x", "--kind", "lenght"], "Did you mean “length”?"],
    [["rule", "bz/listing/x", "--kind", "length"], "there is no pack “bz” in the rules folder. Packs there: br."],
    [["rule", "br/listing/x", "--kind", "length", "--set", "max"], "expected --set demand=value"],
    [["rule", "br/listing/x", "--kind", "length", "--subject", "listings"], "Did you mean “listing”?"],
    [["rule", "br/listing/x", "--kind", "length", "--from", "1.1.2027"], "expected a calendar date"],
    [["rule", "br/listing/x", "--kind", "length", "--set", "maximum=3"], "Did you mean “max”?"],
    [["fixture", "br/listing/titel"], "Did you mean “br/listing/title”?"],
  ])("%j", async (args, message) => {
    const { code, err } = await greenlane("new", ...args, ...folders());
    expect(err).toContain(message);
    expect(code).toBe(64);
  });

  test("in Chinese too", async () => {
    const { err } = await greenlane("new", "pack", "--locale", "zh-CN");
    expect(err).toContain("请给出一个规则包的文件夹");
  });

  test("and nothing is written", () => {
    expect(existsSync(at("rules/markets/xx"))).toBe(false);
    expect(textOf("rules/markets/br/listing.json")).not.toContain('"x"');
  });
});
