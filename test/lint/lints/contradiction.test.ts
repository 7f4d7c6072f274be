import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRules } from "../packsForLint.js";

const title = (limits: JsonObject, rule: JsonObject = {}): JsonObject => ({
  check: { length: { of: "listing.title", ...limits } },
  ...rule,
});
const between = (first: JsonObject, second: JsonObject) => found("contradiction", withRules(first, second));

test("tells two limits that leave nothing between them", () => {
  expect(between(title({ min: 60 }), title({ max: 50 }))).toEqual([
    'marketplaces/shop/listing.json#/b-rule/check because {"other":"shop/listing/a-rule","because":"length of listing.title in its unit <= 50, >= 60"}',
  ]);
  expect(between(title({ min: 50 }), title({ max: 50 }))).toEqual([]);
});

test("is silent where the rules never bind together", () => {
  const first = title({ min: 60 }, { markets: ["DE"] });
  expect(between(first, title({ max: 50 }, { markets: ["US"] }))).toEqual([]);
  expect(between(first, title({ max: 50 }, { markets: ["EU"] }))).toHaveLength(1);
  expect(between(title({ min: 60 }, { until: "2026-01-01" }), title({ max: 50 }, { from: "2026-01-01" }))).toEqual([]);
  expect(
    between(title({ min: 60 }, { categories: ["toys"] }), title({ max: 50 }, { exceptCategories: ["toys"] })),
  ).toEqual([]);
  expect(between(first, title({ max: 50 }, { markets: ["DE"], replaces: ["shop/listing/a-rule"] }))).toEqual([]);
});

test("is silent where conditions keep them apart, and speaks where they do not", () => {
  const when = (radio: boolean): JsonObject => ({ when: { "===": [{ var: "listing.traits.radio" }, radio] } });
  expect(between(title({ min: 60 }, when(true)), title({ max: 50 }, when(false)))).toEqual([]);
  expect(between(title({ min: 60 }, when(true)), title({ max: 50 }, when(true)))).toHaveLength(1);
});

test("is silent where it cannot be proved that both ever bind", () => {
  const opaque = { when: { in: ["fragile", { var: "listing.bullets" }] } };
  expect(between(title({ min: 60 }, opaque), title({ max: 50 }))).toEqual([]);
});

test("tells values of which none is allowed by both", () => {
  const battery = (...values: string[]): JsonObject => ({
    check: { "one-of": { of: "listing.traits.battery", values } },
  });
  expect(between(battery("none", "other"), battery("lithium-ion"))).toHaveLength(1);
  expect(between(battery("none", "other"), battery("other"))).toEqual([]);
});

test("does not compare rules about different subjects", () => {
  const image = { subject: "image", check: { range: { of: "image.bytes", max: 5 } } };
  expect(between(image, { check: { range: { of: "listing.traits.spf", min: 9 } } })).toEqual([]);
});
