import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const parts = (when: JsonObject) =>
  found("redundant-condition", withRule({ when, check: { length: { of: "listing.title", max: 50 } } }));

const country = { var: "merchant.country" };
const isGerman = { "===": [country, "DE"] };
const isEuropean = { in: [country, { list: "EU" }] };

test("tells the wider part of an and, the narrower of an or", () => {
  expect(parts({ and: [isEuropean, isGerman] })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/when/and/0 {"part":"{\\"in\\":[{\\"var\\":\\"merchant.country\\"},{\\"list\\":\\"EU\\"}]}"}',
  ]);
  expect(parts({ or: [isEuropean, isGerman] })[0]).toMatch(/when\/or\/1/);
});

test("tells the later of two that say the same", () => {
  const holds = { holds: { registration: { scheme: "VAT" } } };
  expect(parts({ and: [holds, isGerman, holds] })).toEqual([expect.stringMatching(/when\/and\/2/)]);
});

test("is silent where the parts speak of different things, or of different parts of one", () => {
  expect(parts({ and: [isGerman, { "===": [{ var: "listing.origin" }, "DE"] }] })).toEqual([]);
  expect(
    parts({ and: [{ ">=": [{ var: "listing.price.amount" }, 5] }, { "<": [{ var: "listing.price.amount" }, 9] }] }),
  ).toEqual([]);
});

test("looks inside quantifiers", () => {
  const width = { var: "image.widthPx" };
  const body = { and: [{ ">": [width, 3] }, { ">": [width, 5] }] };
  expect(parts({ some: [{ var: "listing.images" }, body] })[0]).toMatch(/when\/some\/1\/and\/0/);
});
