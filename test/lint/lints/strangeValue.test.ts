import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const strange = (demands: JsonObject) => found("strange-value", withRule({ check: { "one-of": demands } }));

test("tells a value that a field can never have, with the nearest that it can", () => {
  expect(strange({ of: "listing.traits.battery", values: ["none", "lithium-iron"] })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/check/one-of/values/1 suggestion {"value":"lithium-iron","path":"listing.traits.battery","suggestion":"lithium-ion"}',
  ]);
  expect(strange({ of: "listing.category", values: ["toys", "qqqqqqqq"] })[0]).toMatch(/values\/1 plain/);
});

test("is silent about texts, and about codes that there are", () => {
  expect(strange({ of: "listing.price.currency", values: ["XYZ"] })).toEqual([]);
  expect(strange({ of: "listing.category", values: ["toys"] })).toEqual([]);
});
