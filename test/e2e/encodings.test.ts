import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleCli, run } from "./greenlane.js";

const work = mkdtempSync(join(tmpdir(), "greenlane-encodings-"));
const SHENZHEN = Buffer.from([0xc9, 0xee, 0xdb, 0xda]);
let program = "";

const at = (path: string): string => join(work, path);

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

/** `{"深圳": []}` in GBK. */
const GBK = Buffer.concat([Buffer.from('{"'), SHENZHEN, Buffer.from('": []}')]);

/** A pack of one rule, on top of what ships. */
function writePack(folder: string): void {
  const source = { title: "House rules", publisher: "Moon", kind: "law", evidence: "primary", checkedOn: "2026-11-01" };
  const pack = {
    id: "moon",
    kind: "market",
    version: "1.0.0",
    owners: ["me"],
    markets: ["DE"],
    sources: { law: source },
  };
  const files = {
    pack,
    "pack.en": { title: "Moon", covers: [], notCovered: [] },
    "pack.zh-CN": { title: "月亮", covers: [], notCovered: [] },
    listing: { short: { subject: "listing", check: { length: { of: "listing.title", max: 10 } }, source: "law" } },
    "listing.en": { short: { title: "Title of at most {{max}} characters" } },
    "listing.zh-CN": { short: { title: "标题不超过 {{max}} 个字符" } },
  };
  for (const [name, value] of Object.entries(files))
    write(`${folder}/markets/moon/${name}.json`, JSON.stringify(value));
}

beforeAll(async () => {
  program = await bundleCli();
  writePack("good");
  writePack("rules");
  write("rules/markets/moon/listing.zh-CN.json", GBK);
  write("fixtures/moon/listing/short.json", GBK);
  write("sound/fixtures/moon/listing/short.json", "[]");
  write("sound/boundaries/moon.json", GBK);
  write("dossier.json", "{}");
});

afterAll(() => {
  rmSync(work, { recursive: true });
  rmSync(program, { recursive: true });
});

const RULES = "listing.zh-CN.json";

test.each([
  ["check --rules", () => ["check", at("dossier.json"), "--market", "DE", "--rules", at("rules")], RULES],
  ["lint", () => ["lint", at("rules")], RULES],
  ["lint of one pack", () => ["lint", at("rules/markets/moon")], RULES],
  ["docs", () => ["docs", at("rules")], RULES],
  ["diff", () => ["diff", at("good"), at("rules")], RULES],
  ["test of rules", () => ["test", "--rules", at("rules"), "--fixtures", at("fixtures")], RULES],
  ["test of fixtures", () => ["test", "--rules", at("good"), "--fixtures", at("fixtures")], "short.json"],
  ["test of boundaries", () => ["test", "--rules", at("good"), "--fixtures", at("sound/fixtures")], "moon.json"],
])("%s: a file in GBK is named, and what to do is said", async (_, args, file) => {
  const { code, out, err } = await run(program, [...args(), "--locale", "en"]);
  expect({ code, out }).toEqual({ code: 64, out: "" });
  expect(err).toMatch(/^greenlane: “.*” is not written in UTF-8\. Save it as UTF-8, not as GBK .*\n$/);
  expect(err).toContain(`/${file}”`);
  const chinese = await run(program, [...args(), "--locale", "zh-CN"]);
  expect(chinese.err).toMatch(/^greenlane：“.*” 不是 UTF-8 编码。请另存为 UTF-8.*\n$/);
});
