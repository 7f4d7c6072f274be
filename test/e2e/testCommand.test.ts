import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCli, type Outcome, run, type Surroundings } from "./greenlane.js";

const work = mkdtempSync(join(tmpdir(), "greenlane-test-"));
let program = "";

const greenlane = (args: readonly string[], surroundings?: Surroundings): Promise<Outcome> =>
  run(program, args, surroundings);

function write(path: string, content: unknown): string {
  const file = join(work, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, undefined, 2));
  return file;
}

const source = { title: "House rules", publisher: "Moon", kind: "law", evidence: "primary", checkedOn: "2026-11-01" };

/** A pack of one rule about titles, on top of the shipped vocabulary. */
function writeRules(folder: string, max: number): void {
  const pack = {
    id: "moon",
    kind: "market",
    version: "1.0.0",
    owners: ["test"],
    markets: ["DE"],
    sources: { law: source },
  };
  write(`${folder}/markets/moon/pack.json`, pack);
  for (const locale of ["en", "zh-CN"])
    write(`${folder}/markets/moon/pack.${locale}.json`, { title: "Moon", covers: [], notCovered: [] });
  write(`${folder}/markets/moon/listing.json`, {
    "title-length": { subject: "listing", check: { length: { of: "listing.title", max } }, source: "law" },
  });
  write(`${folder}/markets/moon/listing.en.json`, { "title-length": { title: "Title of at most {{max}} characters" } });
  write(`${folder}/markets/moon/listing.zh-CN.json`, { "title-length": { title: "标题不超过 {{max}} 个字符" } });
}

const caseOf = (name: string, outcome: string, listing: object) => ({
  name,
  target: { market: "DE" },
  asOf: "2026-11-22",
  dossier: { listings: [{ sku: "A1", category: "toys", ...listing }] },
  expect: { outcome },
});

const cases = [
  caseOf("ten characters", "pass", { title: "x".repeat(10) }),
  caseOf("eleven characters", "fail", { title: "x".repeat(11) }),
  caseOf("no title yet", "unknown", {}),
];

const folders = (rules = "rules", fixtures = "fixtures"): readonly string[] => [
  "--rules",
  join(work, rules),
  "--fixtures",
  join(work, fixtures),
];

const FILE = "moon/listing/title-length.json";

beforeAll(async () => {
  program = await bundleCli();
  writeRules("rules", 10);
  writeRules("changed", 11);
  write(`fixtures/${FILE}`, cases);
  write(`weak/${FILE}`, cases.slice(1));
}, 60_000);

afterAll(() => {
  rmSync(work, { recursive: true });
  rmSync(program, { recursive: true });
});

describe("suites of a folder", () => {
  test("that are strong and pass: 0", async () => {
    const { code, out, err } = await greenlane(["test", ...folders()]);
    expect(out).toMatch(/^1 rule, 3 cases: all passed \([\d.]+ s\)\n$/);
    expect([code, err]).toEqual([0, ""]);
  });

  test("a rule changed by hand: 1, with the difference and why", async () => {
    const { code, out } = await greenlane(["test", ...folders("changed")]);
    expect(code).toBe(1);
    expect(out).toContain("✗ eleven characters");
    expect(out).toMatch(new RegExp(`${FILE}:\\d+`));
    expect(out).toContain('-   "outcome": "fail"');
    expect(out).toContain('+   "outcome": "pass"');
    expect(out).toContain('Check: {"length":{"of":"listing.title","max":11}}');
    expect(out).toMatch(/1 rule, 3 cases: 1 failed/);
  });

  test("a weak one: 1, with what to do", async () => {
    const { code, out } = await greenlane(["test", ...folders("rules", "weak")]);
    expect(code).toBe(1);
    expect(out).toContain("! no case passes: add one that meets the rule.");
  });

  test("in Chinese", async () => {
    const { code, out } = await greenlane(["test", ...folders("rules", "weak"), "--locale", "zh-CN"]);
    expect(code).toBe(1);
    expect(out).toContain("没有通过的用例：请补充一个满足该规则的用例。");
    expect(out).toMatch(/1 条规则，2 个用例：1 处不予接受（/);
  });

  test("as JSON", async () => {
    const { code, out } = await greenlane(["test", ...folders("changed"), "--format", "json"]);
    const report = JSON.parse(out) as { readonly suites: readonly { readonly cases: readonly unknown[] }[] };
    expect(code).toBe(1);
    expect(report).toMatchObject({
      outcome: "fail",
      counts: { suites: 1, cases: 3, passed: 2, failed: 1, refusals: 0 },
    });
    expect(report.suites[0]?.cases[1]).toMatchObject({
      name: "eleven characters",
      status: "failed",
      failure: { differences: [{ place: "/outcome", expected: "fail", received: "pass" }] },
    });
  });

  test("with what they exercise", async () => {
    const { out } = await greenlane(["test", ...folders("rules", "weak"), "--coverage"]);
    expect(out).toContain("rules 1 of 1 · periods 1 of 1 · rows none · demands 0 of 1");
    expect(out).toContain("– demand check/length/max – no case meets it");
  });

  test("with a shipped pack of the same rules beside it only where it has cases", async () => {
    const { code, out } = await greenlane(["test", ...folders(), "--only-rules"]);
    expect([code, out]).toEqual([0, expect.stringContaining("1 rule, 3 cases")]);
  });
});

describe("on several threads", () => {
  const told = async (threads: string, ...args: readonly string[]): Promise<Outcome> => {
    const outcome = await greenlane(["test", ...args, "--threads", threads]);
    return { ...outcome, out: outcome.out.replaceAll(/[\d.]+ s\)|"durationMs": [\d.e-]+/g, "…") };
  };

  test.each([["terminal"], ["json"]])("a failure comes out as on one: %s", async (format) => {
    const args = [...folders("changed"), "--coverage", "--format", format];
    const alone = await told("1", ...args);
    expect(alone.out).toContain("eleven characters");
    expect(await told("2", ...args)).toEqual(alone);
  });

  test("all suites of a pack come out in their order", async () => {
    const alone = await told("1", "alibaba", "--format", "json");
    expect(alone.out).toContain('"outcome": "pass"');
    expect(await told("2", "alibaba", "--format", "json")).toEqual(alone);
  });

  test("how many is a number", async () => {
    const { code, err } = await greenlane(["test", ...folders(), "--threads", "many"]);
    expect([code, err]).toEqual([64, expect.stringContaining("--threads: expected a number from 1 to 256")]);
  });
});

test("the project's own rules, chosen by a rule and by a file of rules", async () => {
  const { code, out } = await greenlane(["test", "eu/tax/vat-number", "rules/marketplaces/amazon/listing.json"]);
  expect(out).toMatch(/^\d\d rules, \d+ cases, [\d,]+ boundaries: all passed/);
  expect(code).toBe(0);
});

describe("64, and a sentence on the standard error output", () => {
  test.each([
    [
      "a path that chooses nothing",
      ["test", "amazon/listing/titl-length"],
      /Did you mean “amazon\/listing\/title-length”\?/,
    ],
    [
      "no folder of fixtures",
      ["test", "--fixtures", "nowhere"],
      /cannot read the folder of fixtures “nowhere”: no such file/,
    ],
    ["no folder to watch", ["test", "--watch", "--fixtures", "nowhere"], /cannot read the folder of fixtures/],
    ["no folder of rules", ["test", "--rules", "nowhere"], /cannot read the rules folder “nowhere”/],
    ["a misspelt option", ["test", "--coverge"], /Did you mean “--coverage”\?/],
  ])("%s", async (_, args, message) => {
    const { code, out, err } = await greenlane(args);
    expect([code, out]).toEqual([64, ""]);
    expect(err).toMatch(message);
  });

  test("rules that cannot be loaded", async () => {
    write("broken/markets/moon/pack.json", { id: "moon" });
    const { code, err } = await greenlane(["test", ...folders("broken")]);
    expect(code).toBe(64);
    expect(err).toMatch(/the rules in “.*” do not load\./);
  });
});

/** Runs the program until it has said something, then changes a file; what it says after that. */
async function watched(args: readonly string[], change: () => void): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(program, "main.mjs"), ...args], { env: { PATH: process.env["PATH"] } });
  const told: string[] = [];
  try {
    let text = "";
    child.stdout.setEncoding("utf8");
    for await (const chunk of child.stdout) {
      text += String(chunk);
      if (!text.includes("Ctrl+C")) continue;
      told.push(text);
      text = "";
      if (told.length === 2) break;
      change();
    }
  } finally {
    child.kill();
  }
  return told;
}

describe("watching", () => {
  test("tests again when a rule changes", async () => {
    writeRules("edited", 10);
    const args = ["test", "--watch", ...folders("edited")];
    const [before, after] = await watched(args, () => writeRules("edited", 11));
    expect(before).toContain("all passed");
    expect(after).toContain("✗ eleven characters");
  });

  test("goes on when a file cannot be read for a while", async () => {
    write(`typed/${FILE}`, cases);
    writeRules("typing", 10);
    const args = ["test", "--watch", ...folders("typing", "typed")];
    const [, after] = await watched(args, () => write("typing/markets/moon/listing.json", '{ "title-length": '));
    expect(after).toContain("do not load");
  });
});
