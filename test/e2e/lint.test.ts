import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCli, type Outcome, run } from "./greenlane.js";

const work = mkdtempSync(join(tmpdir(), "greenlane-lint-"));
let program = "";

const lint = (...args: readonly string[]): Promise<Outcome> => run(program, ["lint", ...args, "--as-of", "2026-11-22"]);

function write(path: string, content: unknown): string {
  const file = join(work, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : `${JSON.stringify(content, undefined, 2)}\n`);
  return file;
}

const source = {
  title: "House rules",
  publisher: "Moon",
  kind: "marketplace",
  evidence: "primary",
  checkedOn: "2026-11-01",
  url: "https://moon.example",
};

/** A pack of somebody else, which builds on what ships. */
function writePack(name: string, rule: object = {}): string {
  write(`${name}/moon/pack.json`, {
    id: "moon",
    kind: "marketplace",
    version: "1.0.0",
    owners: ["me"],
    sources: { house: source },
  });
  write(`${name}/moon/pack.en.json`, { title: "Moon", covers: ["Titles."] });
  write(`${name}/moon/pack.zh-CN.json`, { title: "月亮", covers: ["标题。"] });
  write(`${name}/moon/listing.json`, {
    short: {
      subject: "listing",
      check: { length: { of: "listing.title", max: 60 } },
      source: "house",
      remedy: "shorten-title",
      ...rule,
    },
  });
  write(`${name}/moon/listing.en.json`, { short: { title: "Title of at most {{max}} characters" } });
  write(`${name}/moon/listing.zh-CN.json`, { short: { title: "标题不超过 {{max}} 个字符" } });
  return join(work, name);
}

beforeAll(async () => {
  program = await bundleCli();
});

afterAll(() => {
  rmSync(work, { recursive: true });
  rmSync(program, { recursive: true });
});

const DEAD = { when: { and: [{ var: "listing.traits.radio" }, { "!": { var: "listing.traits.radio" } }] } };

describe("greenlane lint", () => {
  test("finds nothing in the packs that ship", async () => {
    // When sources were read is held against today's day by `npm run lint:rules`; here a day is given.
    const ofDays = ["--skip", "stale-source", "--skip", "source-from-the-future"];
    const { code, out, err } = await lint("rules", "--max-warnings", "0", ...ofDays);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^0 errors, 0 warnings, \d+ allowed\.\n$/);
  });

  test("says what is wrong in a pack of one's own, where, and what to do", async () => {
    const folder = writePack("dead", DEAD);
    const { code, out } = await lint(folder, "--skip", "canonical-form");
    expect(code).toBe(1);
    expect(out).toBe(
      [
        `${folder}/moon/listing.json`,
        "  12:5 error · never-binds · moon/listing/short",
        "    Nobody can ever be bound (listing.traits.radio ≠ true, = true).",
        "    → Correct the scope, the condition or the days; or delete what can never",
        "      bind.",
        "",
        "1 error, 0 warnings.",
        "",
      ].join("\n"),
    );
  });

  test("says it in Chinese", async () => {
    const { out } = await lint(writePack("chinese", DEAD), "--skip", "canonical-form", "--locale", "zh-CN");
    expect(out).toContain("错误 · never-binds");
    expect(out).toContain("该规则永远不会适用");
    expect(out).toContain("→ 请更正适用范围、条件或日期");
    expect(out).toContain("1 个错误，0 个警告。");
  });

  test("tells a pack that does not load, and what it could not look for", async () => {
    const folder = writePack("broken", { check: { lenght: { of: "listing.title", max: 60 } } });
    const { code, out } = await lint(folder, "--skip", "canonical-form");
    expect(code).toBe(1);
    expect(out).toContain("error · unknown-check · moon/listing/short");
    expect(out).toContain("Expected a kind of check; received “lenght”. Did you mean “length”?");
    expect(out).toMatch(/The packs do not load: \d+ more lints look at packs that do\./);
    const chinese = await lint(folder, "--locale", "zh-CN");
    expect(chinese.out).toContain("应为：检查种类；收到 “lenght”。是否想写 “length”？");
  });

  test("takes the folder of one pack, and one file of it", async () => {
    const folder = writePack("single", { ...DEAD, until: "2026-12-31" });
    const pack = await lint(join(folder, "moon"), "--skip", "canonical-form");
    expect(pack.out).toContain("1 error, 1 warning.");
    const words = await lint(join(folder, "moon/listing.en.json"), "--skip", "canonical-form");
    expect([words.code, words.out]).toEqual([0, "Nothing found. Packs: 1, rules: 1.\n"]);
  });

  test("fails by warnings only where it is asked to", async () => {
    const folder = writePack("warned", { until: "2026-12-31" });
    expect((await lint(folder, "--skip", "canonical-form")).code).toBe(0);
    expect((await lint(folder, "--skip", "canonical-form", "--max-warnings", "1")).code).toBe(0);
    expect((await lint(folder, "--skip", "canonical-form", "--max-warnings", "0")).code).toBe(1);
    expect((await lint(folder, "--only", "never-binds", "--max-warnings", "0")).code).toBe(0);
  });

  test("takes the months after which a source is stale", async () => {
    const folder = writePack("stale");
    const stale = (...args: string[]) => run(program, ["lint", folder, "--only", "stale-source", ...args]);
    expect((await stale("--as-of", "2027-02-02", "--stale-after", "3")).out).toContain(
      "“house” was last read on 1 November 2026, more than 3 months ago.",
    );
    expect((await stale("--as-of", "2027-02-02")).out).toContain("Nothing found");
  });

  test("writes what it found as data", async () => {
    const folder = writePack("data", { until: "2026-12-31" });
    const { out } = await lint(folder, "--only", "inclusive-until", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      outcome: "pass",
      asOf: "2026-11-22",
      findings: [
        { lint: "inclusive-until", file: `${folder}/moon/listing.json`, pointer: "/short/until", startLine: 12 },
      ],
      counts: { packs: 1, rules: 1, warnings: 1 },
    });
    const localized = await lint(folder, "--only", "inclusive-until", "--format", "json", "--locale", "zh-CN");
    expect(JSON.parse(localized.out)).toMatchObject({ findings: [{ text: { severity: "警告" } }] });
  });

  test("shows what is allowed, with the reason", async () => {
    const folder = writePack("allowed", { until: "2026-12-31", allow: { "inclusive-until": "The page says so." } });
    const { code, out } = await lint(folder, "--skip", "canonical-form", "--allowed", "--max-warnings", "0");
    expect(code).toBe(0);
    expect(out).toContain("Allowed: The page says so.");
    expect((await lint(folder, "--skip", "canonical-form")).out).toBe("0 errors, 0 warnings, 1 allowed.\n");
  });

  test("lists the lints", async () => {
    const { code, out } = await run(program, ["lint", "--lints"]);
    expect(code).toBe(0);
    expect(out).toContain(
      "period-gap\n  days between two periods on which the rule does not hold\n  → Let the periods meet",
    );
    const data = JSON.parse((await run(program, ["lint", "--lints", "--format", "json", "--locale", "zh-CN"])).out);
    expect(data).toContainEqual(
      expect.objectContaining({ lint: "period-gap", severity: "warning", meaning: expect.stringContaining("时段") }),
    );
  });
});

describe("greenlane lint in CI", () => {
  test("writes each format that a file's name tells, and annotations with files as GitHub knows them", async () => {
    const folder = writePack("ci", { ...DEAD, until: "2026-12-31" });
    const files = ["found.sarif", "found.xml", "found.md"].map((file) => join(work, file));
    const outputs = files.flatMap((file) => ["--output", file]);
    const args = [
      "lint",
      folder,
      "--as-of",
      "2026-11-22",
      "--skip",
      "canonical-form",
      "--format",
      "github",
      ...outputs,
    ];
    const { code, out } = await run(program, args, { env: { GITHUB_WORKSPACE: work } });
    expect(code).toBe(1);
    expect(out.split("\n")[0]).toMatch(
      /^::error file=ci\/moon\/listing\.json,line=\d+,col=\d+,title=moon\/listing\/short::/,
    );
    expect(out).toContain("::warning file=ci/moon/listing.json,");
    const [sarif = "", junit = "", markdown = ""] = files.map((file) => readFileSync(file, "utf8"));
    expect(JSON.parse(sarif)).toMatchObject({
      runs: [{ results: [{ ruleId: "lint/never-binds" }, { ruleId: "lint/inclusive-until" }] }],
    });
    expect(junit).toContain('<testsuite name="never-binds"');
    expect(junit).not.toContain("canonical-form");
    expect(markdown).toMatch(/^# ✗ 1 error, 1 warning\.\n/);
  });

  test("names in JUnit only the lints that were asked for", async () => {
    const { out } = await lint(writePack("asked"), "--only", "period-gap", "--format", "junit");
    expect(out).toContain('<testsuite name="period-gap"');
    expect(out).not.toContain('<testsuite name="never-binds"');
  });

  test("refuses formats in which there is no table of lints", async () => {
    const { code, err } = await run(program, ["lint", "--lints", "--format", "sarif"]);
    expect([code, err]).toEqual([
      64,
      expect.stringContaining("“--format”: expected one of terminal, json; received “sarif”"),
    ]);
    const file = join(work, "lints.sarif");
    expect((await run(program, ["lint", "--lints", "--output", file])).code).toBe(64);
    const table = join(work, "lints.json");
    expect((await run(program, ["lint", "--lints", "--output", table])).code).toBe(0);
    expect(JSON.parse(readFileSync(table, "utf8"))).toContainEqual(expect.objectContaining({ lint: "period-gap" }));
  });
});

describe("greenlane lint --fix", () => {
  test("writes the files in canonical form, and only those that were asked for", async () => {
    const folder = writePack("fixed");
    const words = join(folder, "moon/listing.en.json");
    const before = readFileSync(join(folder, "moon/listing.json"), "utf8");
    const first = await lint(words, "--fix");
    expect(first.out).toContain("Rewrote 1 file in canonical form.");
    expect(readFileSync(words, "utf8")).toBe('{\n  "short": { "title": "Title of at most {{max}} characters" }\n}\n');
    expect(readFileSync(join(folder, "moon/listing.json"), "utf8")).toBe(before);
    const rest = await lint(folder, "--fix", "--max-warnings", "0");
    expect([rest.code, rest.out]).toEqual([
      0,
      expect.stringMatching(/^Rewrote \d files in canonical form\.\nNothing found/),
    ]);
    expect((await lint(folder, "--fix")).out).toBe("Nothing found. Packs: 1, rules: 1.\n");
  });

  test("leaves a file alone that is no JSON", async () => {
    const folder = writePack("torn");
    write("torn/moon/listing.json", '{ "short": {,} }');
    const { code, out } = await lint(folder, "--fix");
    expect(code).toBe(1);
    expect(out).toContain("1:13 error · not-json");
    expect(readFileSync(join(folder, "moon/listing.json"), "utf8")).toBe('{ "short": {,} }');
  });
});

describe("greenlane lint refuses", () => {
  test.each([
    [["--max-warnings", "few"], "“--max-warnings”: expected a whole number from 0; received “few”."],
    [["--stale-after", "0"], "“--stale-after”: expected a whole number from 1; received “0”."],
    [["--only", "never-bind"], "Did you mean “never-binds”?"],
    [["--skip"], "the option “--skip” needs a value"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await run(program, ["lint", "rules", ...args]);
    expect([code, out]).toEqual([64, ""]);
    expect(err).toContain(message);
  });

  test("a folder that is not there, one without packs, and a path outside the rules", async () => {
    const none = await lint(join(work, "nowhere"));
    expect([none.code, none.err]).toEqual([64, expect.stringContaining("no such file")]);
    mkdirSync(join(work, "empty"), { recursive: true });
    const empty = await lint(join(work, "empty"));
    expect([empty.code, empty.err]).toEqual([64, expect.stringContaining("no pack.json below")]);
    const outside = await lint("--rules", writePack("inside"), join(work, "empty"));
    expect([outside.code, outside.err]).toEqual([64, expect.stringContaining("is not below the rules folder")]);
  });
});
