import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const lapses = (document: JsonObject) => found("never-lapses", withRule({ check: { document } }));

test("tells how long papers have to hold that hold for ever", () => {
  expect(lapses({ type: "licence", left: { min: { days: 60 } } })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/check/document/left {"demand":"left","types":["licence"]}',
  ]);
  expect(lapses({ type: ["licence"], validOn: { var: "listing.placedOnMarketOn" } })).toHaveLength(1);
});

test("is silent where one of the types lapses, and where the day is needed for more", () => {
  expect(lapses({ type: "permit", left: { min: { days: 60 } } })).toEqual([]);
  expect(lapses({ type: ["licence", "permit"], left: { min: { days: 60 } } })).toEqual([]);
  expect(lapses({ type: "licence", validOn: "2026-01-01", age: { max: { days: 90 } } })).toEqual([]);
  expect(lapses({ type: "licence" })).toEqual([]);
});

test("looks into lists of the vocabulary, nested checks and conditions", () => {
  const papers = { "vocabulary/lists.json": { papers: { of: "documentTypes", values: ["licence"] } } };
  const document = { type: { list: "papers" }, left: { min: { days: 1 } } };
  expect(
    found("never-lapses", {
      ...papers,
      ...withRule({ check: { anyOf: [{ document }, { required: { of: "listing.brand" } }] } }),
    }),
  ).toHaveLength(1);
  expect(found("never-lapses", { ...papers, ...withRule({ check: { logic: { holds: { document } } } }) })).toHaveLength(
    1,
  );
});

test("knows that a role is only asked for its end where time has to be left", () => {
  const role = (demands: JsonObject) =>
    found("never-lapses", withRule({ check: { role: { type: "importer", ...demands } } }));
  expect(role({ validOn: "2026-01-01" })).toHaveLength(1);
  expect(role({ left: { min: { days: 1 } } })).toEqual([]);
});
