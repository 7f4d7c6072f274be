import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const overlap = (by: string[], ...rows: JsonObject[]) =>
  found(
    "overlapping-rows",
    withRule({ check: { length: { of: "listing.title", max: { param: "most" } } }, table: { by, rows } }),
  );

test("tells two rows for one case", () => {
  expect(overlap(["target.market"], { key: ["DE"], most: 1 }, { key: [["FR", "DE"]], most: 2 })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/table/rows/1 {"other":1,"row":2}',
  ]);
  expect(overlap(["target.market"], { key: ["DE"], most: 1 }, { key: ["any"], most: 2 })).toHaveLength(1);
});

test("is silent about other keys, other days and all else", () => {
  expect(overlap(["target.market"], { key: ["DE"], most: 1 }, { key: ["FR"], most: 2 })).toEqual([]);
  expect(overlap(["target.market"], { key: ["DE"], most: 1 }, { key: ["else"], most: 2 })).toEqual([]);
  const days = [
    { key: ["DE"], most: 1, until: "2026-01-01" },
    { key: ["DE"], most: 2, from: "2026-01-01" },
  ];
  expect(overlap(["target.market"], ...days)).toEqual([]);
  const both = ["target.market", "merchant.country"];
  expect(overlap(both, { key: ["DE", "CN"], most: 1 }, { key: ["DE", "JP"], most: 2 })).toEqual([]);
});
