import { describe, expect, test } from "vitest";
import type { LoadedPacks } from "../../../src/packs/loadPacks.js";
import type { RuleBoundaries } from "../../../src/testing/boundaries/boundary.js";
import { deriveBoundaries } from "../../../src/testing/boundaries/deriveBoundaries.js";
import { expand } from "../../../src/testing/boundaries/expand.js";
import { outcomeText } from "../../../src/testing/boundaries/outcomeText.js";
import { mutantsOf } from "../../../src/testing/mutate/mutantsOf.js";
import { RuleMutation } from "../../../src/testing/mutate/ruleMutation.js";
import { mutationWorld } from "../../../src/testing/mutate/world.js";
import { type RuleCase, ruleCaseSchema } from "../../../src/testing/ruleCase.js";
import { checkerForRule, runRuleCase } from "../../../src/testing/runRuleCase.js";
import { caseOf, packsOf, RULE, titled, toy } from "../world.js";

const casesOf = (...cases: readonly object[]): readonly RuleCase[] =>
  cases.map((one) => ruleCaseSchema.parse(one) as RuleCase);

function subjectOf({ packs, knowledge }: LoadedPacks, cases: readonly RuleCase[]) {
  const rule = packs.flatMap(({ rules }) => rules).find(({ id }) => id === RULE);
  if (rule === undefined) throw new Error("there is no rule");
  const world = mutationWorld(knowledge);
  return { subject: { rule, packs, casesOf: (id: string) => (id === RULE ? cases : []) }, world };
}

/** How many mutants of a rule nothing catches. */
function surviving(loaded: LoadedPacks, cases: readonly RuleCase[], boundaries?: RuleBoundaries): number {
  const { subject, world } = subjectOf(loaded, cases);
  const mutation = new RuleMutation({ ...subject, ...(boundaries === undefined ? {} : { boundaries }) }, world);
  return mutantsOf(subject.rule, world).filter((mutant) => mutation.fate(mutant) === "survived").length;
}

function derived(loaded: LoadedPacks, cases: readonly RuleCase[]): RuleBoundaries {
  const { subject, world } = subjectOf(loaded, cases);
  return deriveBoundaries(subject, world);
}

const TITLE = "/dossier/listings/0/title";
const short = casesOf(caseOf("short", "pass", titled(3)));
const titles = packsOf({ check: { length: { of: "listing.title", max: 10 } } });

describe("of a limit on titles and one case far from it", () => {
  const { level, boundaries } = derived(titles, short);

  test("the level, and lengths on both sides of the limit in the unit that could be mistaken", () => {
    expect(level).toBe("must");
    // Accented in two characters, six of them are twelve characters and six graphemes; Chinese is three bytes each.
    expect(boundaries.filter(({ over }) => over === TITLE)).toEqual([
      {
        of: "short",
        over: TITLE,
        gives: {
          "fail /listings/0/title": [{ $text: ["e\u0301", 6] }, { $text: ["字", 11] }],
          pass: [{ $text: ["字", 9] }, { $text: ["字", 10] }],
        },
      },
    ]);
  });

  test("the markets that the rule binds, and those that it does not", () => {
    const market = boundaries.find(({ over }) => over === "/target/market");
    const each = (outcome: string): readonly string[] =>
      (market?.gives[outcome] ?? []).flatMap((one) => String((one as { readonly $each: string }).$each).split(" "));
    expect(each("not-binding")).toEqual(expect.arrayContaining(["CN", "JP", "US"]));
    expect(each("pass")).toEqual(expect.arrayContaining(["FR"]));
    expect(each("pass").filter((code) => each("not-binding").includes(code))).toEqual([]);
  });

  test("what is pinned is what the rule comes to", () => {
    const checker = checkerForRule(titles.packs, RULE);
    const held = boundaries.flatMap((boundary) => expand(boundary, short));
    expect(held.length).toBeGreaterThan(10);
    expect(held.map(({ one }) => outcomeText(runRuleCase(checker, RULE, one)))).toEqual(
      held.map(({ expected }) => expected),
    );
  });
});

test.each<[rule: string, written: object, cases: readonly RuleCase[]]>([
  ["a limit", { check: { length: { of: "listing.title", max: 10 } } }, short],
  [
    "a day",
    {
      periods: [
        { until: "2026-07-01", check: { length: { of: "listing.title", max: 20 } } },
        { from: "2026-07-01", check: { length: { of: "listing.title", max: 10 } } },
      ],
    },
    [...short, ...casesOf(caseOf("short before", "pass", titled(3), { asOf: "2026-06-01" }))],
  ],
  [
    "a condition",
    {
      when: { "===": [{ var: "listing.traits.radio" }, true] },
      check: { required: { of: "listing.brand" } },
    },
    casesOf(caseOf("a radio of a brand", "pass", toy({ traits: { radio: true }, brand: "Acme" }))),
  ],
])("mistakes in %s that cases do not notice stumble over boundaries", (_rule, written, cases) => {
  const loaded = packsOf(written);
  const before = surviving(loaded, cases);
  expect(before).toBeGreaterThan(2);
  expect(surviving(loaded, cases, derived(loaded, cases))).toBe(0);
});

test("what cases hold is not pinned again, but for where the rule binds", () => {
  const cases = casesOf(
    caseOf("ten", "pass", toy({ title: "字".repeat(10) })),
    caseOf("eleven", "fail", titled(11)),
    caseOf("accents of their own", "fail", toy({ title: "e\u0301".repeat(6) })),
  );
  expect(derived(titles, cases).boundaries.map(({ over }) => over)).toEqual(["/target/market"]);
});
