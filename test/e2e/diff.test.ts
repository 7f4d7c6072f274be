import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCli, type Outcome, run, type Surroundings } from "./greenlane.js";

const work = mkdtempSync(join(tmpdir(), "greenlane-diff-"));
let program = "";

const diff = (args: readonly string[], surroundings?: Surroundings): Promise<Outcome> =>
  run(program, ["diff", ...args], surroundings);

const at = (path: string): string => join(work, path);

function write(path: string, content: unknown): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), JSON.stringify(content));
}

const source = { title: "Act", publisher: "Moon", kind: "law", evidence: "primary", checkedOn: "2026-11-01" };

interface Version {
  readonly max: number;
  readonly version?: string;
  readonly title?: string;
}

/** A folder of rules with one pack for Germany; it stands alone if it has a vocabulary. */
function writeRules(
  folder: string,
  { max, version = "1.0.0", title = "Title of at most {{max}} characters" }: Version,
): void {
  const pack = { id: "moon", kind: "market", version, owners: ["test"], markets: ["DE"], sources: { act: source } };
  write(`${folder}/markets/moon/pack.json`, pack);
  write(`${folder}/markets/moon/pack.en.json`, { title: "Moon", covers: [], notCovered: [] });
  write(`${folder}/markets/moon/pack.zh-CN.json`, { title: "月球", covers: [], notCovered: [] });
  const check = { length: { of: "listing.title", max } };
  write(`${folder}/markets/moon/listing.json`, { "title-length": { subject: "listing", source: "act", check } });
  write(`${folder}/markets/moon/listing.en.json`, { "title-length": { title } });
  write(`${folder}/markets/moon/listing.zh-CN.json`, { "title-length": { title: "标题不超过 {{max}} 个字符" } });
}

function writeAlone(folder: string, version: Version): void {
  writeRules(folder, version);
  write(`${folder}/vocabulary/countries.json`, { CN: {}, DE: {} });
  write(`${folder}/vocabulary/categories.json`, { toys: { en: "Toys", "zh-CN": "玩具" } });
}

beforeAll(async () => {
  program = await bundleCli();
  writeAlone("old", { max: 9 });
  writeAlone("same", { max: 9 });
  writeAlone("stricter", { max: 4 });
  writeAlone("raised", { max: 4, version: "1.1.0" });
  writeAlone("looser", { max: 20, version: "1.0.1" });
  writeAlone("reworded", { max: 9, title: "Short title" });
  writeRules("over", { max: 4 });
  write("dossiers/five.json", {
    merchant: { country: "CN" },
    listings: [{ sku: "A1", category: "toys", title: "abcde" }],
  });
  mkdirSync(at("empty"));
});

afterAll(() => {
  rmSync(work, { recursive: true });
  rmSync(program, { recursive: true });
});

describe("what changed", () => {
  test("is told for the terminal, with the version step", async () => {
    const { code, out } = await diff([at("old"), at("stricter")]);
    expect(out).toContain("title: at most 9 characters → title: at most 4 characters (stricter)");
    expect(out).toContain("too small a step: the changes ask for version 1.1.0 or higher");
    expect(code).toBe(0);
  });

  test("is told in Chinese", async () => {
    const { out } = await diff([at("old"), at("stricter"), "--locale", "zh-CN"]);
    expect(out).toContain("月球（moon）");
    expect(out).toContain("标题：最多 9 个字符 → 标题：最多 4 个字符（更严）");
  });

  test("is told as Markdown", async () => {
    const { out } = await diff([at("old"), at("looser"), "--format", "markdown"]);
    expect(out).toMatch(/^# What changes in the rules\n/);
    expect(out).toContain("  - title: at most 9 characters → title: at most 20 characters (looser)");
  });

  test("is told as JSON, with the words beside it where a locale is named", async () => {
    const args = [at("old"), at("stricter"), "--format", "json"];
    const { out } = await diff(args);
    expect(JSON.parse(out)).toMatchObject({
      step: "minor",
      packs: [{ id: "moon", version: { verdict: "too-small" } }],
    });
    expect(JSON.parse(out)).not.toHaveProperty("text");
    const spoken = await diff([...args, "--locale", "en"]);
    expect(JSON.parse(spoken.out)).toMatchObject({ locale: "en", text: { packs: [{ title: "Moon (moon)" }] } });
  });

  test("is nothing between packs that are the same", async () => {
    const { code, out } = await diff([at("old"), at("same")]);
    expect(out).toBe("What changes in the rules\nThe rules are the same on both sides.\n");
    expect(code).toBe(0);
  });

  test("is told of words in both languages", async () => {
    const { out } = await diff([at("old"), at("reworded")]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "Title (English): “Title of at most {{max}} characters” → “Short title”",
    );
  });
});

describe("exit codes", () => {
  test.each([
    ["a version that was not raised", ["old", "stricter"], 1],
    ["a version that was raised enough", ["old", "raised"], 0],
    ["a patch for what makes nothing worse", ["old", "looser"], 0],
  ])("--check-versions: %s", async (_, [old = "", now = ""], expected) => {
    expect((await diff([at(old), at(now), "--check-versions"])).code).toBe(expected);
  });

  test.each([
    ["a verdict that gets worse", "stricter", 1],
    ["verdicts that do not", "looser", 0],
  ])("--dossiers: %s", async (_, now, expected) => {
    const { code, out } = await diff([at("old"), at(now), "--dossiers", at("dossiers"), "--as-of", "2026-11-22"]);
    expect(out).toContain("Compared: 1 dossier, 1 report.");
    expect(code).toBe(expected);
  });
});

test("whose verdict changes is told with rule, subject, target and cause", async () => {
  const { out } = await diff([at("old"), at("stricter"), "--dossiers", at("dossiers/five.json"), "--target", "DE"]);
  expect(out).toContain("Newly failing (1)");
  expect(out).toMatch(/✗ Title of at most 4 characters\n\s+moon\/listing\/title-length\n\s+Where: Listing A1\n/);
  expect(out).toContain("own shop: Germany");
  expect(out).toContain("Too long: 5 characters; at most 4 are allowed.");
  expect(out).toContain("The day is today in UTC");
});

describe("packs that ship", () => {
  test("are the same as themselves", async () => {
    expect((await diff(["shipped", "shipped"])).out).toContain("The rules are the same on both sides.");
  });

  test("lie below a folder that has no vocabulary of its own", async () => {
    const { out } = await diff(["shipped", at("over"), "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ packs: [{ id: "moon", kind: "added" }] });
  });

  test("are left out with --only-rules", async () => {
    const { out } = await diff(["shipped", at("over"), "--only-rules", "--format", "json"]);
    const kinds = (JSON.parse(out) as { packs: { id: string; kind: string }[] }).packs.map(({ id, kind }) => [
      id,
      kind,
    ]);
    expect(kinds).toContainEqual(["moon", "added"]);
    expect(kinds).toContainEqual(["amazon", "removed"]);
  });
});

test.each([
  [["old"], "expected two sets of rule packs, the old and the new"],
  [["old", "same", "more"], "received 3"],
  [["old", "nowhere"], "cannot read the rules folder"],
  [["old", "empty"], "no pack.json below"],
])("%j is not understood", async (folders, message) => {
  const { code, err } = await diff(folders.map(at));
  expect(err).toContain(message);
  expect(code).toBe(64);
});

test.each([
  [["--as-of", "2026-11-22"], "“--as-of” is about dossiers"],
  [["--target", "DE"], "“--target” is about dossiers"],
  [["--dossiers", "nowhere"], "cannot read the dossiers “nowhere”: no such file"],
  [["--dossiers", at("empty")], "no JSON files below"],
  [["--dossiers", at("dossiers"), "--fulfilment", "merchant"], "expected a target"],
])("%j is not understood", async (args, message) => {
  const { code, err } = await diff([at("old"), at("same"), ...args]);
  expect(err).toContain(message);
  expect(code).toBe(64);
});
