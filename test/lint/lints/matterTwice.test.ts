import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRules } from "../packsForLint.js";

const title = (rule: JsonObject): JsonObject => ({ check: { length: { of: "listing.title", max: 50 } }, ...rule });
const bullets = (rule: JsonObject): JsonObject => ({ check: { required: { of: "listing.bullets" } }, ...rule });
const twice = (first: JsonObject, second: JsonObject) => found("matter-twice", withRules(first, second));

test("tells a matter that two rules of one pack have and that bind together", () => {
  expect(twice(title({ matter: "words" }), bullets({ matter: "words" }))).toEqual([
    'marketplaces/shop/listing.json#/b-rule/matter {"matter":"words","other":"shop/listing/a-rule"}',
  ]);
});

test("is silent where scope, period, condition or subject keep them apart", () => {
  const apart = (first: JsonObject, second: JsonObject) =>
    expect(twice(title({ matter: "words", ...first }), bullets({ matter: "words", ...second }))).toEqual([]);
  apart({ markets: ["DE"] }, { markets: ["US"] });
  apart({ until: "2026-01-01" }, { from: "2026-01-01" });
  apart({ when: { var: "listing.traits.radio" } }, { when: { "!": { var: "listing.traits.radio" } } });
  apart({ matter: "titles" }, {});
  apart({}, { subject: "image", check: { required: { of: "image.name" } } });
});

test("proves with the engine that both conditions can hold", () => {
  const when = (path: string): JsonObject => ({ when: { "===": [{ var: path }, true] } });
  const both = (first: string, second: string) =>
    twice(title({ matter: "words", ...when(first) }), bullets({ matter: "words", ...when(second) }));
  expect(both("listing.traits.radio", "listing.traits.laser")).toHaveLength(1);
});
