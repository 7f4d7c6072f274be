import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../src/model/json.js";
import { type FoldWorld, foldCondition } from "../../src/slice/foldCondition.js";

const MARKET = { var: "target.market" };
const CATEGORY = { var: "listing.category" };
const OPEN = { "===": [{ var: "listing.traits.radio" }, true] };
const source = { ref: "law" };

const world: FoldWorld = {
  can: new Map([
    ["target.market", new Set(["DE"])],
    ["listing.category", new Set(["electronics", "batteries"])],
  ]),
  definitions: {
    "eu/not-feed": {
      subject: "listing",
      when: { or: [{ "!==": [CATEGORY, "pet-supplies"] }, { "!==": [{ var: "listing.productType" }, "pet-food"] }] },
      source,
    },
    "eu/radio": { subject: "listing", when: OPEN, source },
  },
};

test.each<[condition: Json, left: Json]>([
  [{ "===": [MARKET, "DE"] }, true],
  [{ "!==": [MARKET, "DE"] }, false],
  [{ "===": [MARKET, null] }, false],
  [{ in: [MARKET, ["DE", "AT"]] }, true],
  [{ in: [CATEGORY, ["electronics", "toys"]] }, { in: [CATEGORY, ["electronics", "toys"]] }],
  [{ in: [CATEGORY, ["food", "toys"]] }, false],
  [{ "===": [CATEGORY, null] }, { "===": [CATEGORY, null] }],
  [{ "===": [CATEGORY, "electronics"] }, { "===": [CATEGORY, "electronics"] }],
  [{ in: [MARKET, { var: "merchant.stockCountries" }] }, { in: [MARKET, { var: "merchant.stockCountries" }] }],
  [{ "!": { "===": [MARKET, "AT"] } }, true],
  [{ "!": OPEN }, { "!": OPEN }],
  [{ is: "eu/not-feed" }, true],
  [{ is: "eu/radio" }, { is: "eu/radio" }],
  [{ and: [{ "===": [MARKET, "DE"] }, OPEN, { is: "eu/not-feed" }] }, OPEN],
  [{ and: [OPEN, { "===": [MARKET, "AT"] }] }, false],
  [{ or: [{ "===": [MARKET, "AT"] }, OPEN, { "!": OPEN }] }, { or: [OPEN, { "!": OPEN }] }],
  [{ or: [OPEN, { "===": [MARKET, "DE"] }] }, true],
  [{ and: [{ or: [{ "===": [MARKET, "DE"] }, OPEN] }] }, true],
  [true, true],
])("%j leaves %j", (condition, left) => {
  expect(foldCondition(condition, world)).toEqual(left);
});

/** Plain two-valued meaning, for comparison. */
function holds(condition: Json, values: { readonly [path: string]: Json }): boolean {
  if (typeof condition === "boolean") return condition;
  const [op = "", of = []] = Object.entries(condition as { readonly [op: string]: Json })[0] ?? [];
  const parts = of as readonly Json[];
  const value = (): Json => values[(parts[0] as { readonly var: string }).var] as Json;
  if (op === "and") return parts.every((part) => holds(part, values));
  if (op === "or") return parts.some((part) => holds(part, values));
  if (op === "!") return !holds(of as Json, values);
  if (op === "in") return (parts[1] as readonly Json[]).includes(value());
  return (value() === parts[1]) === (op === "===");
}

const leaf = fc.oneof(
  ...[MARKET, CATEGORY, { var: "other" }].flatMap((path) => [
    fc
      .tuple(fc.constantFrom("===", "!=="), fc.constantFrom("DE", "AT", "electronics", "toys", "x"))
      .map(([op, text]): Json => ({ [op]: [path, text] })),
    fc.subarray(["DE", "AT", "electronics", "batteries", "toys", "x"]).map((texts): Json => ({ in: [path, texts] })),
  ]),
);
const { condition } = fc.letrec<{ condition: Json }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(fc.constantFrom("and", "or"), fc.array(tie("condition"), { minLength: 1, maxLength: 3 }))
      .map(([op, parts]): Json => ({ [op]: parts })),
    tie("condition").map((part): Json => ({ "!": part })),
  ),
}));

test("what is left comes to the same, whatever can be asked", () => {
  fc.assert(
    fc.property(
      condition,
      fc.constantFrom("electronics", "batteries"),
      fc.constantFrom("x", "DE"),
      (json, category, other) => {
        const values = { "target.market": "DE", "listing.category": category, other };
        expect(holds(foldCondition(json, world), values)).toBe(holds(json, values));
      },
    ),
    { numRuns: 500 },
  );
});
