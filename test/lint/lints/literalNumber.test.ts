import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const literal = (check: JsonObject, text: string) => found("literal-number", withRule({ check }, text));
const length = (max: number): JsonObject => ({ length: { of: "listing.title", max } });

test("tells a parameter that the text repeats", () => {
  expect(literal(length(75), "Title of at most 75 characters")).toEqual([
    'marketplaces/shop/listing.en.json#/a-rule/title {"number":"75","name":"{{max}}"}',
  ]);
});

test.each([
  [length(75), "Title of 750 characters"],
  [length(75), "Title as in EN 75-1"],
  [length(75), "Title of 7.75 characters"],
  [length(75), "Title of {{max}} characters"],
  [length(1), "Title of 1 line"],
])("is silent about %j in %s", (check, text) => {
  expect(literal(check, text)).toEqual([]);
});

test.each([
  [length(10000), "At most 10,000 characters"],
  [length(10000), "At most 10000."],
  [{ range: { of: "listing.traits.spf", max: 2.5 } }, "At most 2.5 of it"],
  [{ range: { of: "listing.traits.spf", max: 0.025 } }, "At most 2.5%"],
  [{ range: { of: "listing.traits.spf", max: 0.04 } }, "At most 4 % of it"],
])("tells %j in %s", (check, text) => {
  expect(literal(check, text)).toHaveLength(1);
});
