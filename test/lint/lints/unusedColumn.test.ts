import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const table = {
  by: ["target.market"],
  rows: [
    { key: ["DE"], most: 1, extra: 2 },
    { key: ["US"], most: 3, extra: 4 },
  ],
};
const check = { length: { of: "listing.title", max: { param: "most" } } };

test("tells a column from which nothing takes a value", () => {
  expect(found("unused-column", withRule({ table, check }))).toEqual([
    'marketplaces/shop/listing.json#/a-rule/table/rows/0/extra {"column":"extra"}',
  ]);
});

test("knows those that conditions and words take", () => {
  const when = { ">": [{ var: "listing.traits.spf" }, { param: "extra" }] };
  expect(found("unused-column", withRule({ table, check, when }))).toEqual([]);
  expect(found("unused-column", withRule({ table, check }, "Title, {{extra, number}}"))).toEqual([]);
});
