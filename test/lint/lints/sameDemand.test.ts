import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule, withRules } from "../packsForLint.js";

const TITLE = { check: { length: { of: "listing.title", max: 50 } } };
const same = (first: JsonObject, second: JsonObject) => found("same-demand", withRules(first, second));

test("tells two rules of one pack that demand the same", () => {
  expect(same(TITLE, { check: { length: { max: 50, of: "listing.title" } } })).toEqual([
    'marketplaces/shop/listing.json#/b-rule/check pack {"other":"shop/listing/a-rule"}',
  ]);
  expect(same(TITLE, { check: { length: { of: "listing.title", max: 51 } } })).toEqual([]);
});

test("is silent where they never bind together", () => {
  expect(same({ ...TITLE, markets: ["DE"] }, { ...TITLE, markets: ["US"] })).toEqual([]);
  expect(same({ ...TITLE, exceptCategories: ["toys"] }, { ...TITLE, categories: ["toys"] })).toEqual([]);
  expect(same({ ...TITLE, markets: ["US-CA"] }, { ...TITLE, markets: ["US-NY"] })).toEqual([]);
  expect(same(TITLE, { ...TITLE, replaces: ["shop/listing/a-rule"] })).toEqual([]);
});

test("tells rules of two packs that do not share a matter", () => {
  const vat = (rule: JsonObject) =>
    found("same-demand", withRule({ subject: "merchant", check: { registration: { scheme: "VAT" } }, ...rule }));
  expect(vat({})).toEqual(['markets/eu/tax.json#/vat/check packs {"other":"shop/listing/a-rule"}']);
  expect(vat({ markets: ["JP"] })).toEqual([]);
});
