import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const TITLE = { length: { of: "listing.title", max: 50 } };
const binds = (rule: JsonObject) => found("never-binds", withRule({ check: TITLE, ...rule }));

test("tells a condition that contradicts itself", () => {
  const when = { and: [{ ">": [{ var: "listing.price.amount" }, 10] }, { "<": [{ var: "listing.price.amount" }, 5] }] };
  expect(binds({ when })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/when condition {"because":"listing.price.amount < 5, > 10"}',
  ]);
});

test("tells a condition that contradicts the scope", () => {
  const when = { "===": [{ var: "target.market" }, "US"] };
  expect(binds({ markets: ["DE"], when })).toHaveLength(1);
  expect(binds({ markets: ["EU"], when: { "===": [{ var: "target.market" }, "FR"] } })).toEqual([]);
  expect(binds({ sellers: ["CN"], when: { "===": [{ var: "merchant.country" }, "JP"] } })).toHaveLength(1);
  expect(binds({ markets: ["US-CA"], when })).toEqual([]);
});

test("tells a scope that excepts everything it holds", () => {
  expect(binds({ markets: ["DE"], exceptMarkets: ["EU"] })[0]).toMatch(/#\/a-rule scope/);
  expect(binds({ markets: ["EU"], exceptMarkets: ["DE"] })).toEqual([]);
});

test("tells a row for a market that the rule does not bind", () => {
  const table = {
    by: ["target.market"],
    rows: [
      { key: ["DE"], most: 1 },
      { key: ["US"], most: 2 },
    ],
  };
  const check = { length: { of: "listing.title", max: { param: "most" } } };
  expect(binds({ markets: ["DE"], table, check })[0]).toMatch(/#\/a-rule\/table\/rows\/1 clause/);
  expect(binds({ markets: ["DE", "US"], table, check })).toEqual([]);
});

test("tells no row that keeps its keys from a row for all else", () => {
  const rows = [
    { key: ["DE"], most: 0 },
    { key: ["else"], most: 9 },
  ];
  const table = { by: ["target.market"], rows };
  const check = { length: { of: "listing.title", max: { param: "most" } } };
  expect(binds({ table, check, when: { "===": [{ param: "most" }, 9] } })).toEqual([]);
});

test("tells a row whose days are in no period", () => {
  const periods = [{ from: "2026-01-01", until: "2027-01-01" }];
  const rows = [{ most: 1, until: "2025-01-01" }, { most: 2 }];
  const check = { length: { of: "listing.title", max: { param: "most" } } };
  expect(binds({ periods, table: { rows }, check })[0]).toMatch(/#\/a-rule\/table\/rows\/0 days/);
});

test("tells a day from which all goods are bound that comes before their own", () => {
  const placed = (allFrom: string) => ({ by: "listing.placedOnMarketOn", from: "2026-01-01", allFrom });
  expect(binds({ placed: placed("2025-01-01") })[0]).toMatch(/#\/a-rule\/placed\/allFrom placed/);
  expect(binds({ placed: placed("2027-01-01") })).toEqual([]);
});

test("is silent about what it cannot prove", () => {
  const when = {
    and: [
      { "<": [{ var: "listing.price.amount" }, { var: "merchant.annualTurnover.amount" }] },
      { in: ["a", { var: "listing.bullets" }] },
    ],
  };
  expect(binds({ when })).toEqual([]);
});

test("takes a marketplace that the vocabulary does not have for a target", () => {
  const none = { "vocabulary/marketplaces.json": { shop: null } };
  expect(found("never-binds", { ...withRule({ check: TITLE }), ...none })).toEqual([]);
});
