import { expect, test } from "vitest";
import { found } from "../packsForLint.js";

test("tells codes of lists, members of groups and markets that there are not", () => {
  expect(
    found("unknown-reference", {
      "vocabulary/lists.json": {
        papers: { of: "documentTypes", values: ["licence", "licens"] },
        words: { of: "text", values: ["licens"] },
      },
      "vocabulary/groups.json": { NORTH: ["DE", "ZZ"] },
      "markets/eu/pack.json": { markets: ["EU", "NORTHH"] },
    }),
  ).toEqual([
    'markets/eu/pack.json#/markets/1 market-suggestion {"name":"NORTHH","suggestion":"NORTH"}',
    'vocabulary/groups.json#/NORTH/1 market {"name":"ZZ"}',
    'vocabulary/lists.json#/papers/values/1 code-suggestion {"name":"licens","suggestion":"licence"}',
  ]);
});

test("tells categories and remedies that there are not", () => {
  const named = { en: "Food", "zh-CN": "食品" };
  expect(
    found("unknown-reference", {
      "vocabulary/categories.json": { food: { ...named, parents: ["fod"] } },
      "categories/toys/pack.json": { category: { parents: ["childrens"], among: ["electronics"] } },
      "vocabulary/remedies.json": { mend: { after: ["mendd"] } },
    }).map((one) => one.split(" {")[0]),
  ).toEqual([
    "categories/toys/pack.json#/category/parents/0 category",
    "vocabulary/categories.json#/food/parents/0 category-suggestion",
    "vocabulary/remedies.json#/mend/after/0 remedy-suggestion",
  ]);
});
