import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCli, type Outcome, run } from "./greenlane.js";

const work = mkdtempSync(join(tmpdir(), "greenlane-docs-"));
let program = "";

const docs = (...args: readonly string[]): Promise<Outcome> => run(program, ["docs", ...args]);

const at = (path: string): string => join(work, path);

function write(path: string, content: unknown): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), JSON.stringify(content));
}

/** A folder of rules with one pack, which builds on the vocabulary that ships. */
function writeRules(folder: string, max: number): void {
  const act = { title: "Act", publisher: "Moon", kind: "law", evidence: "primary", checkedOn: "2026-11-01" };
  write(`${folder}/markets/moon/pack.json`, {
    $schema: "../../pack.json",
    id: "moon",
    kind: "market",
    version: "1.0.0",
    owners: ["test"],
    markets: ["DE"],
    sources: { act },
  });
  write(`${folder}/markets/moon/pack.en.json`, { title: "Moon", covers: ["Titles."], notCovered: [] });
  write(`${folder}/markets/moon/pack.zh-CN.json`, { title: "月球", covers: ["标题。"], notCovered: [] });
  const check = { length: { of: "listing.title", max } };
  const paper = { document: { type: "business-licence", left: { min: { days: 45 } } } };
  write(`${folder}/markets/moon/listing.json`, {
    "title-length": { subject: "listing", source: "act", check },
    licence: {
      subject: "merchant",
      source: "act",
      when: { is: "eu/seller-outside-eu" },
      check: paper,
      remedy: "shorten-title",
    },
  });
  write(`${folder}/markets/moon/listing.en.json`, {
    "title-length": { title: "Title of at most {{max}} characters" },
    licence: { title: "Licence" },
  });
  write(`${folder}/markets/moon/listing.zh-CN.json`, {
    "title-length": { title: "标题不超过 {{max}} 个字符" },
    licence: { title: "执照" },
  });
}

const page = (folder: string, name: string): string => readFileSync(at(`${folder}/markets/moon/${name}`), "utf8");

beforeAll(async () => {
  program = await bundleCli();
  for (const folder of ["new", "fresh", "stale"]) writeRules(folder, 9);
});

afterAll(() => {
  rmSync(work, { recursive: true });
  rmSync(program, { recursive: true });
});

describe("greenlane docs", () => {
  test("writes a page about each pack in both languages, with the words of what ships", async () => {
    const { code, out, err } = await docs(at("new"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Written: ${at("new")}/markets/moon/RULES.md`);
    expect(page("new", "RULES.md")).toContain(
      "| **Title of at most 9 characters**<br>must · `moon/listing/title-length` | always | each listing | Title: at most 9 characters |",
    );
    expect(page("new", "RULES.md")).toContain("Document: Business licence; valid for at least 45 days more");
    expect(page("new", "RULES.md")).toContain("“eu/seller-outside-eu” applies (country is not in European Union");
    expect(page("new", "RULES.zh-CN.md")).toContain(
      "| **标题不超过 9 个字符**<br>必须 · `moon/listing/title-length` | 始终 | 每个商品 | 标题：最多 9 个字符 |",
    );
  });

  test("says that there is nothing to do where the pages are fresh, however their lines end", async () => {
    await docs(at("fresh"));
    writeFileSync(at("fresh/markets/moon/RULES.md"), page("fresh", "RULES.md").replaceAll("\n", "\r\n"));
    const outcomes = [await docs(at("fresh")), await docs(at("fresh"), "--check")];
    expect(outcomes).toEqual([
      { code: 0, out: "2 pages are as they should be.\n", err: "" },
      { code: 0, out: "2 pages are as they should be.\n", err: "" },
    ]);
  });

  test("with --check tells stale and missing pages, says how to write them anew, and writes nothing", async () => {
    const missing = await docs(at("stale"), "--check");
    expect(missing.code).toBe(1);
    expect(existsSync(at("stale/markets/moon/RULES.md"))).toBe(false);
    await docs(at("stale"));
    const before = page("stale", "RULES.md");
    writeRules("stale", 10);
    const { code, out } = await docs(at("stale"), "--check");
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      `Missing or stale: ${at("stale")}/markets/moon/RULES.md`,
      `Missing or stale: ${at("stale")}/markets/moon/RULES.zh-CN.md`,
      `Write them anew with: greenlane docs ${at("stale")}`,
      "",
    ]);
    expect(page("stale", "RULES.md")).toBe(before);
  });

  test("leaves the folder one that other commands read", async () => {
    const { code } = await run(program, ["packs", "moon", "--rules", at("new"), "--only-rules"]);
    expect(code).toBe(0);
  });

  test("tells which folder it needs", async () => {
    expect(await docs()).toMatchObject({
      code: 64,
      err: expect.stringContaining("expected one folder of rules") as string,
    });
    expect(await docs(at("new"), at("stale"))).toMatchObject({
      code: 64,
      err: expect.stringContaining("received 2") as string,
    });
    expect(await docs(at("nowhere"))).toMatchObject({
      code: 64,
      err: expect.stringContaining("no such file") as string,
    });
    expect(await docs("--locale", "zh-CN")).toMatchObject({
      code: 64,
      err: expect.stringContaining("请给出一个规则文件夹") as string,
    });
  });

  test("tells what is wrong with rules instead of writing about them", async () => {
    writeRules("wrong", 9);
    write("wrong/markets/moon/listing.json", {
      "title-length": { subject: "listing", source: "act", check: { lenght: {} } },
    });
    const { code, err } = await docs(at("wrong"));
    expect(code).toBe(64);
    expect(err).toContain("Did you mean “length”?");
    expect(existsSync(at("wrong/markets/moon/RULES.md"))).toBe(false);
  });
});
