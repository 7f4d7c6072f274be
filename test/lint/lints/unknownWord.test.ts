import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found } from "../packsForLint.js";

const file = "marketplaces/shop/listing.en.json";

test("tells a key that nobody reads, with the nearest that somebody does", () => {
  expect(found("unknown-word", { [file]: { title: { title: "Title", mesage: "Too long." } } })).toEqual([
    `${file}#/title/mesage suggestion {"key":"mesage","known":["title","message"],"suggestion":"message"}`,
  ]);
  expect(found("unknown-word", { [file]: { title: { title: "Title", zzzzzzzz: "x" } } })[0]).toMatch(/zzzzzzzz key/);
});

test("tells what is no text", () => {
  expect(found("unknown-word", { [file]: { title: { title: ["Title"] } } })).toEqual([
    `${file}#/title/title type {"key":"title"}`,
  ]);
  expect(found("unknown-word", { "markets/eu/pack.en.json": { covers: "Tax." } })[0]).toMatch(/#\/covers type/);
  expect(found("unknown-word", { "vocabulary/remedies.en.json": { mend: { text: "Mend it." } } })[0]).toMatch(
    /#\/mend type/,
  );
});

test("knows what there is", () => {
  expect(found("unknown-word", { "markets/eu/pack.en.json": { notCovered: ["Customs."] } })).toEqual([]);
});

test("tells names of codes of a field that has no such codes, and names that are no text", () => {
  const kind = "listing.attributes.portType";
  const of = (codes: JsonObject) =>
    found("unknown-word", {
      "markets/eu/pack.json": {
        fields: {
          [kind]: { type: "code", values: ["usb-a", "usb-c"] },
          "listing.attributes.usbCPort": { type: "boolean" },
        },
      },
      "markets/eu/pack.en.json": { codes },
    });
  const file = "markets/eu/pack.en.json#/codes";
  const right = { "usb-a": "USB-A", "usb-c": "USB-C" };
  expect(of({ [kind]: right })).toEqual([]);
  expect(of({ [kind]: { ...right, lightning: "Lightning" } })).toEqual([
    `${file}/${kind}/lightning code {"key":"lightning","field":"${kind}"}`,
  ]);
  expect(of({ [kind]: { "usb-a": "USB-A", "usb-cc": "USB-C" } })).toEqual([
    `${file}/${kind}/usb-cc suggestion {"key":"usb-cc","suggestion":"usb-c"}`,
  ]);
  expect(of({ [kind]: right, "listing.attributes.usbCPort": { yes: "yes" } })).toEqual([
    `${file}/listing.attributes.usbCPort codes {"key":"listing.attributes.usbCPort"}`,
  ]);
  expect(of({ "listing.attributes.portTypes": right })[0]).toMatch(/portTypes suggestion/);
  expect(of({ [kind]: { ...right, "usb-c": 1 } })[0]).toMatch(/usb-c type/);
  expect(of({ [kind]: ["USB-A"] })[0]).toMatch(/portType type/);
});

test("tells names of fields that the pack does not declare, and names that are no text", () => {
  const changes = (fields: JsonObject) => ({
    "markets/eu/pack.json": { fields: { "listing.attributes.usbCPort": { type: "boolean" } } },
    "markets/eu/pack.en.json": { fields },
  });
  const of = (fields: JsonObject) => found("unknown-word", changes(fields));
  const right = { "listing.attributes.usbCPort": "USB-C port" };
  expect(of(right)).toEqual([]);
  expect(of({ ...right, "listing.title": "title" })).toEqual([
    'markets/eu/pack.en.json#/fields/listing.title field {"key":"listing.title"}',
  ]);
  expect(of({ "listing.attributes.usbPort": "USB-C port" })).toEqual([
    'markets/eu/pack.en.json#/fields/listing.attributes.usbPort suggestion {"key":"listing.attributes.usbPort","suggestion":"listing.attributes.usbCPort"}',
  ]);
  expect(of({ "listing.attributes.usbCPort": 1 })[0]).toMatch(/usbCPort type/);
  expect(found("unknown-word", { "markets/eu/pack.en.json": { fields: ["USB-C port"] } })[0]).toMatch(/#\/fields type/);
});
