import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const rate = (demands: JsonObject) =>
  found("rate-above-one", withRule({ subject: "account", check: { metric: { of: "late-rate", ...demands } } }));

test("tells a percentage, with the fraction that it stands for", () => {
  expect(rate({ max: 4 })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/check/metric/max {"metric":"late-rate","limit":4,"fraction":0.04}',
  ]);
  expect(rate({ below: 2.5 })).toHaveLength(1);
  expect(rate({ max: 0.04 })).toEqual([]);
  expect(rate({ min: 1 })).toEqual([]);
});
