import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const cannot = (check: JsonObject, rule: JsonObject = {}) => found("cannot-pass", withRule({ check, ...rule }));

test("tells a check against its own condition", () => {
  const when = { "===": [{ var: "listing.traits.battery" }, "other"] };
  expect(cannot({ "one-of": { of: "listing.traits.battery", values: ["none"] } }, { when })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/check because {"because":"listing.traits.battery = \\"none\\", = \\"other\\""}',
  ]);
  expect(cannot({ prohibited: { if: when } }, { when })).toHaveLength(1);
  expect(cannot({ prohibited: { if: when } })).toEqual([]);
});

test("tells checks that nobody can meet together", () => {
  const allOf = (max: number) => ({
    allOf: [{ length: { of: "listing.title", min: 9 } }, { length: { of: "listing.title", max } }],
  });
  expect(cannot(allOf(8))).toHaveLength(1);
  expect(cannot(allOf(9))).toEqual([]);
});

test("does not take one unit for another", () => {
  const allOf = [
    { length: { of: "listing.title", min: 9 } },
    { length: { of: "listing.title", unit: "words", max: 8 } },
  ];
  expect(cannot({ allOf })).toEqual([]);
});
