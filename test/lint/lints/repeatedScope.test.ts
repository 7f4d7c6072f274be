import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const repeated = (rule: JsonObject) =>
  found("repeated-scope", {
    "vocabulary/categories.json": { toys: { en: "Toys", "zh-CN": "玩具", parents: ["electronics"] } },
    ...withRule({ check: { length: { of: "listing.title", max: 50 } }, ...rule }),
  });

test("tells a country that a group holds, and a code that stands twice", () => {
  expect(repeated({ markets: ["DE", "EU"] })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/markets {"code":"DE","by":"EU"}',
  ]);
  expect(repeated({ sellers: ["CN", "JP", "CN"] })).toHaveLength(1);
  expect(repeated({ exceptMarkets: ["US", "EU"] })).toEqual([]);
});

test("tells a category below another, and none beside it", () => {
  expect(repeated({ categories: ["electronics", "toys"] })[0]).toMatch(/"code":"toys","by":"electronics"/);
  expect(repeated({ categories: ["food", "toys"] })).toEqual([]);
});
