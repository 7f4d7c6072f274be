import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { CLEAN, found } from "../packsForLint.js";

const sources = (CLEAN["markets/eu/pack.json"] as JsonObject)["sources"] as JsonObject;
const other = { ...(sources["law"] as JsonObject), title: "Another law" };

test("tells a source on which nothing stands, in packs and in topic files", () => {
  expect(found("unused-source", { "markets/eu/pack.json": { sources: { ...sources, other } } })).toEqual([
    'markets/eu/pack.json#/sources/other {"ref":"other"}',
  ]);
  expect(found("unused-source", { "markets/eu/tax.json": { $sources: { other } } })[0]).toMatch(
    /tax.json#\/\$sources\/other/,
  );
});

test("knows those of definitions, periods and rows", () => {
  const definition = { subject: "merchant", when: { is: "eu/elsewhere" }, source: "other" };
  const pack = { "markets/eu/pack.json": { sources: { ...sources, other } } };
  expect(found("unused-source", { ...pack, "markets/eu/definitions.json": { more: definition } })).toEqual([]);
  const rows = {
    check: { registration: { scheme: "VAT" } },
    table: { rows: [{ source: "other" }, { source: "law" }] },
  };
  expect(found("unused-source", { ...pack, "markets/eu/tax.json": { vat: rows } })).toEqual([]);
});
