import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const cannot = (check: JsonObject, rule: JsonObject = {}) => found("cannot-fail", withRule({ check, ...rule }));

test("tells that a yes or no, a number and a day are always given", () => {
  expect(cannot({ required: { of: "listing.brandOwned" } })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/check plain {"because":""}',
  ]);
  expect(cannot({ required: { of: ["listing.traits.spf", "listing.placedOnMarketOn"] } })).toHaveLength(1);
});

test("is silent about texts, lists and what a merchant may not have", () => {
  expect(cannot({ required: { of: "listing.brand" } })).toEqual([]);
  expect(cannot({ required: { of: "listing.images" } })).toEqual([]);
  expect(cannot({ required: { of: ["listing.brand", "listing.brandOwned"] } })).toEqual([]);
  expect(cannot({ required: { of: "listing.video.bytes" } })).toEqual([]);
});

test("tells a check that the condition has answered", () => {
  const when = { "===": [{ var: "listing.traits.battery" }, "other"] };
  expect(cannot({ "one-of": { of: "listing.traits.battery", values: ["other", "none"] } }, { when })).toHaveLength(1);
  expect(cannot({ "one-of": { of: "listing.traits.battery", values: ["none"] } }, { when })).toEqual([]);
});

test("tells what is forbidden and can never be", () => {
  const spf = { var: "listing.traits.spf" };
  expect(cannot({ prohibited: { if: { and: [{ ">": [spf, 50] }, { "<": [spf, 30] }] } } })).toHaveLength(1);
  expect(cannot({ prohibited: { if: { ">": [spf, 50] } } })).toEqual([]);
});

test("tells one that any of several checks always meets", () => {
  const anyOf = [{ length: { of: "listing.title", min: 0 } }, { required: { of: "listing.brand" } }];
  expect(cannot({ anyOf })).toHaveLength(1);
  expect(cannot({ allOf: anyOf })).toEqual([]);
});
