import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const foreign = (rule: JsonObject) =>
  found("foreign-market", withRule({ check: { length: { of: "listing.title", max: 50 } }, ...rule }));

test("tells a market that the pack is not about", () => {
  expect(foreign({ markets: ["CN", "DE"] })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/markets {"codes":["CN"],"markets":["DE","FR","JP","US"]}',
  ]);
  expect(foreign({ markets: ["EU", "US-CA"] })).toEqual([]);
});

test("lets a rule widen its pack", () => {
  expect(foreign({ markets: ["any"] })).toEqual([]);
  expect(foreign({ exceptMarkets: ["CN"] })).toEqual([]);
});
