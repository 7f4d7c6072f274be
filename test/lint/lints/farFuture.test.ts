import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const far = (rule: JsonObject) =>
  found("far-future", withRule({ check: { length: { of: "listing.title", max: 50 } }, ...rule }));

test("tells a day more than ten years ahead", () => {
  expect(far({ from: "2062-01-01" })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/from {"day":"2062-01-01","years":10}',
  ]);
  expect(far({ periods: [{ until: "2036-11-23" }] })).toHaveLength(1);
  expect(far({ from: "2036-11-22" })).toEqual([]);
});

test("is silent where a source of its own supports the day", () => {
  expect(far({ periods: [{ from: "2062-01-01", source: "house" }] })).toEqual([]);
  expect(far({ from: "2062-01-01", source: { ref: "house", clause: "9" } })).toEqual([]);
});
