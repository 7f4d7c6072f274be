import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const idle = (rule: JsonObject) =>
  found("idle-exception", withRule({ check: { length: { of: "listing.title", max: 50 } }, ...rule }));

test("tells markets and sellers that the rule does not bind anyway", () => {
  expect(idle({ markets: ["DE"], exceptMarkets: ["US", "FR"] })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/exceptMarkets {"codes":["US","FR"],"scope":"markets"}',
  ]);
  expect(idle({ markets: ["EU"], exceptMarkets: ["FR"] })).toEqual([]);
  expect(idle({ markets: ["US"], exceptMarkets: ["US-CA"] })).toEqual([]);
  expect(idle({ exceptMarkets: ["US"] })).toEqual([]);
  expect(idle({ sellers: ["CN"], exceptSellers: ["JP"] })).toHaveLength(1);
});

test("tells categories of which no goods are bound, and none to which goods can belong besides", () => {
  expect(idle({ categories: ["food"], exceptCategories: ["electronics"] })).toHaveLength(1);
  expect(idle({ categories: ["food"], exceptCategories: ["toys"] })).toEqual([]);
});
