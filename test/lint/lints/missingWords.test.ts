import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found } from "../packsForLint.js";

test("tells titles, remedies, names of codes and what a pack covers, in each locale", () => {
  expect(
    found("missing-words", {
      "marketplaces/shop/listing.zh-CN.json": { title: { title: " " } },
      "vocabulary/remedies.en.json": { mend: null },
      "vocabulary/documentTypes.json": { licence: { en: "A licence", validity: { kind: "never" } } },
      "markets/eu/pack.en.json": { covers: [] },
      "categories/toys/pack.zh-CN.json": { title: null },
    }),
  ).toEqual([
    'categories/toys/pack.zh-CN.json#/title pack {"key":"toys","locale":"zh-CN"}',
    'marketplaces/shop/listing.zh-CN.json#/title title {"key":"title","locale":"zh-CN"}',
    'markets/eu/pack.en.json#/covers covers {"key":"eu","locale":"en"}',
    'vocabulary/documentTypes.json#/licence name {"key":"licence","locale":"zh-CN"}',
    'vocabulary/remedies.en.json#/mend remedy {"key":"mend","locale":"en"}',
  ]);
});

test("asks for a message in every locale where there is one in any", () => {
  const message = {
    "marketplaces/shop/listing.en.json": { title: { title: "Title of at most {{max}}", message: "Too long." } },
  };
  expect(found("missing-words", message)).toEqual([
    'marketplaces/shop/listing.zh-CN.json#/title message {"key":"title","locale":"zh-CN"}',
  ]);
});

test("leaves the names of countries to the platform", () => {
  expect(found("missing-words", { "vocabulary/countries.json": { IT: {} } })).toEqual([]);
});

const declared = { fields: { "listing.attributes.usbCPort": { type: "boolean" } } };

test("asks in each locale for the names of fields that a pack declares", () => {
  const named = { fields: { "listing.attributes.usbCPort": "USB-C port" } };
  expect(found("missing-words", { "markets/eu/pack.json": declared, "markets/eu/pack.en.json": named })).toEqual([
    'markets/eu/pack.zh-CN.json#/fields/listing.attributes.usbCPort field {"key":"listing.attributes.usbCPort","locale":"zh-CN"}',
  ]);
});

const coded = { fields: { "listing.attributes.portType": { type: "list", of: { type: "code", values: ["a", "c"] } } } };
const namesOf = (codes: JsonObject) => ({
  fields: { "listing.attributes.portType": "kind of port" },
  codes: { "listing.attributes.portType": codes },
});

test("asks in each locale for the names of the codes of such fields", () => {
  expect(
    found("missing-words", {
      "markets/eu/pack.json": coded,
      "markets/eu/pack.en.json": namesOf({ a: "USB-A", c: "USB-C" }),
      "markets/eu/pack.zh-CN.json": namesOf({ a: "USB-A", c: " " }),
    }),
  ).toEqual([
    'markets/eu/pack.zh-CN.json#/codes/listing.attributes.portType/c code {"key":"c","field":"listing.attributes.portType","locale":"zh-CN"}',
  ]);
});

test("does not ask for what a misspelt code names", () => {
  const misspelt = { ...namesOf({ a: "USB-A", d: "USB-C" }) };
  const changes = {
    "markets/eu/pack.json": coded,
    "markets/eu/pack.en.json": misspelt,
    "markets/eu/pack.zh-CN.json": misspelt,
  };
  expect(found("missing-words", changes)).toEqual([]);
  expect(found("unknown-word", changes)).toHaveLength(2);
});

test("does not ask for what a misspelt path names", () => {
  const misspelt = { fields: { "listing.attributes.usbPort": "USB-C port" } };
  const changes = {
    "markets/eu/pack.json": declared,
    "markets/eu/pack.en.json": misspelt,
    "markets/eu/pack.zh-CN.json": misspelt,
  };
  expect(found("missing-words", changes)).toEqual([]);
  expect(found("unknown-word", changes)).toHaveLength(2);
});
