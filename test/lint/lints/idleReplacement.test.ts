import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRules } from "../packsForLint.js";

const TITLE = { check: { length: { of: "listing.title", max: 50 } } };
const BULLETS = { check: { required: { of: "listing.bullets" } }, replaces: ["shop/listing/a-rule"] };
const idle = (first: JsonObject, second: JsonObject) =>
  found("idle-replacement", withRules({ ...TITLE, ...first }, { ...BULLETS, ...second }));

test("tells a rule that never binds where the replaced one does", () => {
  expect(idle({ markets: ["DE"] }, { markets: ["US"] })).toEqual([
    'marketplaces/shop/listing.json#/b-rule/replaces/0 {"other":"shop/listing/a-rule"}',
  ]);
  const radio = { var: "listing.traits.radio" };
  expect(idle({ when: radio }, { when: { "!": radio } })).toHaveLength(1);
});

test("is silent where they may meet", () => {
  expect(idle({ markets: ["EU"] }, { markets: ["DE"] })).toEqual([]);
  expect(idle({}, { when: { in: ["x", { var: "listing.bullets" }] } })).toEqual([]);
});
