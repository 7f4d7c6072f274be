import { describe, expect, test } from "vitest";
import { packFolder } from "../../engine/packFiles.js";
import { caseOf, fixturesOf, mutate, packsOf, RULE } from "./ruleUnderMutation.js";

const titles = packsOf({ check: { length: { of: "listing.title", max: 10 } } });

/** Cases that hold the number, the unit, the markets and the level. */
const strong = [
  caseOf("ten", "pass", { title: "字".repeat(10) }),
  caseOf("eleven", "fail", { title: "x".repeat(11) }, { expect: { outcome: "fail", level: "must" } }),
  caseOf("letters with accents of their own", "fail", { title: "e\u0301".repeat(6) }),
  caseOf("not in China", "not-binding", { title: "x".repeat(11) }, { target: { market: "CN" } }),
  caseOf("in France too", "fail", { title: "x".repeat(11) }, { target: { market: "FR" } }),
];

const placesOf = (report: ReturnType<typeof mutate>): readonly string[] =>
  report.survivors.map(({ kind, place }) => `${kind} ${place}`);

describe("what cases hold", () => {
  test("everything: all mutants are killed", () => {
    const report = mutate(titles, strong);
    expect(placesOf(report)).toEqual([]);
    expect(report.score).toBe(1);
    expect(report.counts).toMatchObject({ survived: 0, killedByBoundary: 0 });
    expect(report.counts.killedByCase).toBe(report.counts.mutants);
  });

  test.each([
    ["ten", ["unit clauses/0/check/length/unit", "limit clauses/0/check/length/max"]],
    ["eleven", ["level level"]],
    ["letters with accents of their own", ["unit clauses/0/check/length/unit"]],
    ["not in China", ["scope scope/markets", "scope scope/markets"]],
  ])("without the case %s its mutants survive", (name, survivors) => {
    const rest = strong.filter((one) => !("name" in one) || one.name !== name);
    expect(placesOf(mutate(titles, rest))).toEqual(survivors);
  });

  test("a case that does not hold of the rule as it is kills nothing", () => {
    const wrong = [caseOf("wrong", "fail", { title: "x" })];
    expect(mutate(titles, wrong).counts.killedByCase).toBe(0);
  });

  test("the score is told per pack", () => {
    const { packs, score } = mutate(titles, strong.slice(1));
    expect(packs).toEqual([{ pack: "eu", score, counts: expect.anything() }]);
    expect(score).toBeLessThan(1);
    expect(score).toBeGreaterThan(0.5);
  });
});

describe("survivors", () => {
  test("come with a case that kills them, once it is pasted", () => {
    const weak = [caseOf("short", "pass", { title: "x" })];
    const report = mutate(titles, weak);
    const killers = report.survivors.flatMap(({ killer }) => killer ?? []);
    expect(killers.length).toBeGreaterThan(3);
    const named = [...new Map(killers.map((killer) => [killer.name, killer])).values()];
    const better = mutate(titles, [...weak, ...named]);
    expect(placesOf(better)).toEqual(["level level"]);
  });

  test("name the file in which a case is missing", () => {
    const [survivor] = mutate(titles, []).survivors;
    expect(survivor).toMatchObject({ rule: RULE, file: `cases/${RULE}.json` });
    expect(survivor?.killer).toBeUndefined();
  });

  test("are not looked after where that is not asked for", () => {
    const report = mutate(titles, [caseOf("short", "pass", { title: "x" })], { suggest: false });
    expect(report.survivors.every(({ killer }) => killer === undefined)).toBe(true);
  });
});

describe("mutants that mean the same", () => {
  test("are proved to and do not count", () => {
    const rows = [{ key: ["DE"] }, { key: ["FR"] }];
    const table = packsOf({ table: { by: ["target.market"], rows }, check: { required: { of: "listing.title" } } });
    const { counts, survivors } = mutate(table, [caseOf("none", "unknown", {})]);
    expect(counts.equivalent).toBeGreaterThan(0);
    expect(survivors.map(({ place, to }) => `${place} ${JSON.stringify(to)}`)).not.toContain("scope/markets undefined");
  });

  test("are said to by an exclusion, which has to be needed", () => {
    const rest = strong.filter((one) => !("name" in one) || one.name !== "letters with accents of their own");
    const needed = { rule: RULE, place: "clauses/0/check/length/unit", to: "graphemes", reason: "for the test" };
    const idle = { ...needed, to: "bytes" };
    const gone = { ...needed, rule: "eu/goods/gone" };
    const report = mutate(titles, rest, { exclusions: [needed, idle] });
    expect(report.counts).toMatchObject({ excluded: 1, survived: 0 });
    expect(report.idle).toEqual([idle]);
    const { select: _select, ...whole } = { select: undefined };
    const all = mutate(titles, strong, { ...whole, exclusions: [gone] });
    expect(all.idle).toEqual([]);
  });
});

test("that a rule is off where another one binds is held by the cases of that one", () => {
  const us = packFolder(
    "marketplaces/amazon",
    { kind: "marketplace", markets: ["DE"] },
    { goods: { other: { subject: "listing", source: "law", check: { length: { of: "listing.title", max: 3 } } } } },
  );
  const loaded = packsOf({ check: { length: { of: "listing.title", max: 10 } }, replaces: ["amazon/goods/other"] }, us);
  const amazon = { target: { marketplace: "amazon", market: "DE" } };
  const replaced = caseOf("replaced", "not-binding", { title: "x".repeat(5) }, amazon);
  const both = {
    folder: "cases",
    files: [...fixturesOf(strong).files, ...fixturesOf([replaced], "amazon/goods/other").files],
  };
  expect(placesOf(mutate(loaded, strong))).toEqual(["replaces replaces/0"]);
  expect(placesOf(mutate(loaded, [], { fixtures: both }))).toEqual([]);
});
