import { describe, expect, test } from "vitest";
import { addressBook } from "../../src/addresses/index.js";
import { loadAddresses } from "../../src/addresses/loadAddresses.js";
import { packs as shipped } from "../../src/generated/packs.js";
import type { Expression } from "../../src/model/expression.js";
import type { Pack, Rule } from "../../src/packs/pack.js";
import { shippedKnowledge } from "../../src/packs/shippedKnowledge.js";
import { withAddresses } from "../../src/packs/withAddresses.js";
import { type BuiltCase, buildCases } from "../../src/scaffold/fixture/buildCases.js";
import type { RuleCase } from "../../src/testing/ruleCase.js";
import { checkerForRule, runRuleCase } from "../../src/testing/runRuleCase.js";
import { categoryPacks, euPack, load } from "../engine/packFiles.js";

const today = "2026-11-22";
const addresses = addressBook(await loadAddresses());

const casesOf = (rule: Rule, pack: Pack): readonly BuiltCase[] =>
  buildCases({ rule, pack, knowledge: shippedKnowledge(), today, addresses });

const kindOf = ({ clauses }: Rule): string => Object.keys(clauses[0]?.check ?? {})[0] ?? "";

/** So many rules of each kind of check are tried. */
const OF_EACH_KIND = 12;

function shippedRules(): readonly (readonly [Rule, Pack])[] {
  const counts = new Map<string, number>();
  return shipped
    .flatMap((pack) => pack.rules.map((rule) => [rule, pack] as const))
    .filter(([rule]) => {
      const count = (counts.get(kindOf(rule)) ?? 0) + 1;
      counts.set(kindOf(rule), count);
      return count <= OF_EACH_KIND;
    });
}

describe("of shipped rules", () => {
  const built = shippedRules().map(([rule, pack]) => ({ rule, pack, cases: casesOf(rule, pack) }));

  test("every case that was made comes to what it says", () => {
    for (const { rule, pack, cases } of built) {
      const checker = checkerForRule(withAddresses([pack], addresses), rule.id);
      for (const { draft, outcome } of cases) {
        if (outcome === undefined) continue;
        const written = { ...draft, name: "", expect: { outcome } } as RuleCase;
        const came = runRuleCase(checker, rule.id, written).outcome;
        expect({ rule: rule.id, draft, came }).toEqual({ rule: rule.id, draft, came: outcome });
      }
    }
  });

  test.each(["pass", "fail"])("nearly all have a case that comes to %s", (show) => {
    const without = built.filter(
      ({ cases }) => !cases.some(({ purpose, outcome }) => purpose.show === show && outcome !== undefined),
    );
    expect(without.length / built.length, without.map(({ rule }) => rule.id).join(" ")).toBeLessThan(0.08);
  });

  test("no case comes twice", () => {
    for (const { rule, cases } of built)
      expect(new Set(cases.map(({ draft }) => JSON.stringify(draft))).size, rule.id).toBe(cases.length);
  });
});

/** The cases for one rule of the law pack `eu`, by what they show and what they came to. */
function casesFor(rule: object, subject?: string) {
  const { packs, knowledge } = load(euPack({ rule }, subject), categoryPacks);
  const pack = packs.find(({ id }) => id === "eu");
  const [only] = pack?.rules ?? [];
  if (pack === undefined || only === undefined) throw new Error("no rule");
  return buildCases({ rule: only, pack, knowledge, today });
}

const shown = (cases: readonly BuiltCase[]) =>
  cases.map(({ purpose, outcome }) => [purpose.show === "not-binding" ? `not ${purpose.why}` : purpose.show, outcome]);

const check = { length: { of: "listing.title", max: 5 } };

test("a plain rule has a case that passes, one that fails and one that is not known, with nothing in them that is not read", () => {
  const cases = casesFor({ check });
  expect(shown(cases)).toEqual([
    ["pass", "pass"],
    ["fail", "fail"],
    ["unknown", "unknown"],
    ["not market", "not-binding"],
  ]);
  expect(cases.map(({ draft }) => draft.dossier)).toMatchObject([
    { listings: [{ title: "Exampl".slice(0, 5) }] },
    { listings: [{ title: "Exampl" }] },
    { listings: [{}] },
    {},
  ]);
  expect(cases[0]?.draft.target).toEqual({ market: "DE" });
});

test("whom it binds by category, seller and condition is shown by cases that it does not", () => {
  const when = { "===": [{ var: "listing.traits.radio" }, true] };
  const cases = casesFor({ check, categories: ["toys"], sellers: ["CN"], when });
  expect(shown(cases).filter(([show]) => String(show).startsWith("not"))).toEqual([
    ["not market", "not-binding"],
    ["not seller", "not-binding"],
    ["not category", "not-binding"],
    ["not condition", "not-binding"],
  ]);
});

test("each period has its pair, and each change its two days", () => {
  const cases = casesFor({
    periods: [
      { until: "2026-07-27", check },
      { from: "2026-07-27", check: { length: { of: "listing.title", max: 3 } } },
    ],
  });
  const days = cases.filter(({ purpose }) => purpose.show === "boundary").map(({ draft }) => draft.asOf);
  expect(new Set(days)).toEqual(new Set(["2026-07-26", "2026-07-27"]));
  expect(
    cases.filter(({ purpose }) => purpose.show === "pass").map(({ draft, outcome }) => [draft.asOf, outcome]),
  ).toEqual([
    ["2026-07-26", "pass"],
    ["2026-11-22", "pass"],
  ]);
});

const has = (path: string) => ({ var: path });

const CONDITIONS: readonly Expression[] = [
  { "===": [has("listing.productType"), "toy"] },
  { "!==": [has("listing.traits.ageFromMonths"), 3] },
  { "<": [has("listing.traits.ageFromMonths"), 36] },
  { ">=": [36, has("listing.traits.ageFromMonths")] },
  { "<=": [3, has("listing.traits.ageFromMonths"), 36] },
  { in: [has("listing.condition"), ["used", "refurbished"]] },
  { in: ["wood", has("listing.traits.materials")] },
  { in: [has("merchant.country"), { list: "EU" }] },
  { "!": has("listing.traits.radio") },
  { or: [has("listing.traits.radio"), has("listing.traits.laser")] },
  { and: [has("listing.traits.radio"), { "!": has("listing.traits.laser") }] },
  { some: [has("listing.images"), { "===": [has("image.role"), "label"] }] },
  { all: [has("listing.images"), { ">": [has("image.widthPx"), 100] }] },
  { none: [has("listing.images"), { "===": [has("image.role"), "label"] }] },
  { before: [has("listing.placedOnMarketOn"), "2026-01-01"] },
  { after: [has("listing.placedOnMarketOn"), { minus: [has("asOf"), { years: 1 }] }] },
  { startsWith: [has("listing.hsCode"), "95"] },
  { if: [has("listing.traits.radio"), has("listing.traits.laser"), { "===": [has("listing.condition"), "new"] }] },
  { holds: { required: { of: "listing.brand" } } },
  { "===": [has("target.marketplace"), null] },
];

test.each(CONDITIONS.map((when) => [JSON.stringify(when), when] as const))(
  "a condition %s is brought about, and broken",
  (_, when) => {
    const cases = casesFor({ check, when });
    const came = new Map(shown(cases).map(([show, outcome]) => [show, outcome]));
    expect([came.get("pass"), came.get("fail"), came.get("not condition")]).toEqual(["pass", "fail", "not-binding"]);
  },
);

test("what cannot be found is left open, never guessed", () => {
  const cases = casesFor({ check: { logic: { "===": [{ "+": [has("listing.traits.ageFromMonths"), 1] }, 37] } } });
  const [pass] = cases.filter(({ purpose }) => purpose.show === "pass");
  expect(pass).not.toHaveProperty("outcome");
});
