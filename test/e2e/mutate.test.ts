import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MutationReport } from "../../src/testing/mutate/mutationReport.js";
import type { RuleCase } from "../../src/testing/ruleCase.js";
import { bundleCli, run } from "./greenlane.js";

const work = mkdtempSync(join(tmpdir(), "greenlane-mutate-"));
const FILE = "rules/moon/listing/title-length.json";
let program = "";

function write(path: string, content: unknown): void {
  const file = join(work, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, undefined, 2));
}

const read = (path: string): string => readFileSync(join(work, path), "utf8");

const source = { title: "House rules", publisher: "Moon", kind: "law", evidence: "primary", checkedOn: "2026-11-01" };

function writeRule(folder: string, check: object): void {
  const pack = { id: "moon", kind: "market", version: "1.0.0", owners: ["test"], markets: ["DE"], sources: { source } };
  write(`${folder}/markets/moon/pack.json`, pack);
  write(`${folder}/markets/moon/listing.json`, { "title-length": { subject: "listing", check, source: "source" } });
  for (const locale of ["en", "zh-CN"]) {
    write(`${folder}/markets/moon/pack.${locale}.json`, { title: "Moon", covers: [], notCovered: [] });
    write(`${folder}/markets/moon/listing.${locale}.json`, { "title-length": { title: "{{max}}" } });
  }
}

const caseOf = (name: string, outcome: string, listing: object): object => ({
  name,
  target: { market: "DE" },
  asOf: "2026-11-22",
  dossier: { listings: [{ sku: "A1", category: "toys", ...listing }] },
  expect: { outcome },
});

const cases = [
  caseOf("short", "pass", { title: "x" }),
  caseOf("long", "fail", { title: "x".repeat(30) }),
  caseOf("no title yet", "unknown", {}),
];

const greenlane = (fixtures: string, rules: string, ...args: readonly string[]) =>
  run(program, ["test", "--rules", join(work, rules), "--fixtures", join(work, fixtures, "rules"), ...args]);

beforeAll(async () => {
  program = await bundleCli();
  writeRule("right", { length: { of: "listing.title", max: 10 } });
  writeRule("wrong", { length: { of: "listing.title", max: 12 } });
  for (const folder of ["bare", "pinned", "pasted", "broken", "excluded", "damaged"]) write(`${folder}/${FILE}`, cases);
}, 60_000);

afterAll(() => {
  rmSync(work, { recursive: true });
  rmSync(program, { recursive: true });
});

describe("mutants", () => {
  test("that survive are told with the case that would kill them, and a score that is not reached is a failure", async () => {
    const { code, out: wrapped } = await greenlane("bare", "right", "--mutate", "--mutation-score", "95");
    const out = wrapped.replaceAll(/\s+/g, " ");
    expect(code).toBe(1);
    expect(out).toContain("limit: clauses/0/check/length/max is 10; with 11 all cases still come out the same.");
    expect(out).toMatch(/These cases would notice: .* paste them into \S+title-length\.json: \{ "name"/);
    expect(out).toContain('Say "level": "must" in what a case of');
    expect(out).toMatch(/\d+ mutants: [\d.]+% killed, \d+ by cases and 0 by pinned boundaries; \d+ survived/);
    expect(out).toContain("Expected of every pack is 95%");
  });

  test("no score is asked for: 0, in Chinese too", async () => {
    const { code, out } = await greenlane("bare", "right", "--mutate", "--locale", "zh-CN");
    expect(code).toBe(0);
    expect(out).toContain("限值：clauses/0/check/length/max 为 10；改为 11 后，所有用例的结果不变。");
  });

  test("pasted cases kill them", async () => {
    const { out } = await greenlane("pasted", "right", "--mutate", "--format", "json");
    const { mutation } = JSON.parse(out) as { readonly mutation: MutationReport };
    const killers = mutation.survivors.flatMap(({ killer }) => killer ?? []);
    write(`pasted/${FILE}`, [...cases, ...new Map(killers.map((one: RuleCase) => [one.name, one])).values()]);
    const after = await greenlane("pasted", "right", "--mutate", "--format", "json");
    const better = JSON.parse(after.out) as { readonly outcome: string; readonly mutation: MutationReport };
    expect(better.outcome).toBe("pass");
    expect(better.mutation.survivors.map(({ kind }) => kind)).toEqual(["level"]);
  });

  test("that a person found to mean the same do not count, and an entry that is not needed is a failure", async () => {
    const needed = { rule: "moon/listing/title-length", place: "level", to: "should", reason: "for the test" };
    write("excluded/equivalent-mutants.json", [needed]);
    const report = (await greenlane("excluded", "right", "--mutate", "--format", "json")).out;
    expect((JSON.parse(report) as { mutation: MutationReport }).mutation.counts.excluded).toBe(1);
    write("excluded/equivalent-mutants.json", [{ ...needed, to: "gone" }]);
    const { code, out } = await greenlane("excluded", "right", "--mutate");
    expect(code).toBe(1);
    expect(out).toContain("equivalent-mutants.json excludes level of moon/listing/title-length");
  });

  test("on several threads, of the packs that ship", async () => {
    const { code, out } = await run(program, ["test", "ebay/images", "ebay/listing", "--mutate", "--format", "json"]);
    const { mutation } = JSON.parse(out) as { readonly mutation: MutationReport };
    expect(code).toBe(0);
    expect(mutation.counts.mutants).toBeGreaterThan(150);
    expect(mutation.score).toBeGreaterThan(0.95);
  });
});

describe("boundaries", () => {
  test("are found, written once, and held", async () => {
    const first = await greenlane("pinned", "right", "--update-boundaries");
    expect(first.code).toBe(0);
    expect(first.out).toContain("Boundaries are pinned anew. Review what changed in:");
    const lock = read("pinned/boundaries/moon.json");
    expect(lock).toMatch(/"fail \/listings\/0\/title":.*\["字",11\].*"pass":.*\["字",10\]/);
    const again = await greenlane("pinned", "right", "--update-boundaries");
    expect(again.out).toContain("All boundaries are as they were pinned.");
    const held = await greenlane("pinned", "right", "--mutate", "--mutation-score", "100");
    expect([held.code, held.out]).toEqual([0, expect.stringMatching(/1 rule, 3 cases, \d+ boundaries: all passed/)]);
  });

  test("a rule that was changed by hand moves them: 1, with what was pinned and where", async () => {
    const { code, out } = await greenlane("pinned", "wrong");
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      'with /dossier/listings/0/title = {"$text":["字",11]}: pinned is “fail /listings/0/title”; received “pass”.',
    );
    expect(out).toMatch(/boundaries\/moon\.json:\d+/);
    expect(out).toMatch(/\d+ boundaries: \d+ moved/);
  });

  test("a file that somebody damaged is told", async () => {
    write("damaged/boundaries/moon.json", "{ no");
    const { code, out } = await greenlane("damaged", "right");
    expect(code).toBe(1);
    expect(out).toContain("this is not as greenlane test --update-boundaries writes it");
  });

  test("while cases fail nothing is pinned and nothing is mutated", async () => {
    write(`broken/${FILE}`, [...cases, caseOf("wrong", "fail", { title: "y" })]);
    const { code, out } = await greenlane("broken", "right", "--mutate", "--update-boundaries");
    expect(code).toBe(1);
    expect(out).toContain("Cases fail: put them right first, then mutate or pin boundaries.");
    expect(() => read("broken/boundaries/moon.json")).toThrow();
  });
});

test("a score that is no percentage: 64", async () => {
  const { code, err } = await greenlane("bare", "right", "--mutate", "--mutation-score", "many");
  expect(code).toBe(64);
  expect(err).toContain("“--mutation-score”: expected a number from 0 to 100; received “many”");
});
