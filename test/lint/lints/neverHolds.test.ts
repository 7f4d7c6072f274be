import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const holds = (when: JsonObject, check: JsonObject = { length: { of: "listing.title", max: 50 } }) =>
  found("never-holds", withRule({ when, check }));

const age = { var: "listing.traits.ageFromMonths" };
const radio = { "===": [{ var: "listing.traits.radio" }, true] };

test("tells the part of an or that can never hold", () => {
  const dead = { and: [{ ">=": [age, 36] }, { "<": [age, 12] }] };
  expect(holds({ or: [radio, dead] })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/when/or/1 because {"because":"listing.traits.ageFromMonths < 12, >= 36"}',
  ]);
  expect(holds({ or: [radio, { and: [{ ">=": [age, 12] }, { "<": [age, 36] }] }] })).toEqual([]);
});

test("tells whole numbers between which there is none", () => {
  const between = (low: number, high: number) => ({
    or: [radio, { and: [{ ">": [age, low] }, { "<": [age, high] }] }],
  });
  expect(holds(between(3, 4))).toHaveLength(1);
  expect(holds(between(3, 5))).toEqual([]);
});

test("tells days between which there is none", () => {
  const day = { var: "listing.placedOnMarketOn" };
  const between = (after: string, before: string) => ({
    or: [radio, { and: [{ after: [day, after] }, { before: [day, before] }] }],
  });
  expect(holds(between("2026-02-28", "2026-03-01"))).toHaveLength(1);
  expect(holds(between("2028-02-28", "2028-03-01"))).toEqual([]);
});

test("tells what no value of a closed list leaves", () => {
  const battery = { var: "listing.traits.battery" };
  const not = (...codes: string[]) => ({ or: [radio, { "!": { in: [battery, codes] } }] });
  expect(holds(not("none", "lithium-ion", "lithium-metal", "other"))).toHaveLength(1);
  expect(holds(not("none", "lithium-ion", "lithium-metal"))).toEqual([]);
});

test("tells beginnings that a text cannot both have", () => {
  const begins = (...starts: string[]) => ({
    or: [radio, { and: starts.map((start) => ({ startsWith: [{ var: "listing.hsCode" }, start] })) }],
  });
  expect(holds(begins("85", "90"))).toHaveLength(1);
  expect(holds(begins("85", "8507"))).toEqual([]);
});

test("tells a capital letter in a text in small letters", () => {
  const lower = (text: string) => ({ or: [radio, { "===": [{ lower: [{ var: "listing.brand" }] }, text] }] });
  expect(holds(lower("Acme"))).toHaveLength(1);
  expect(holds(lower("acme"))).toEqual([]);
});

test("tells an element that can never be found", () => {
  const some = (body: JsonObject) => ({ or: [radio, { some: [{ var: "listing.images" }, body] }] });
  const width = { var: "image.widthPx" };
  expect(holds(some({ and: [{ ">": [width, 9] }, { "<": [width, 3] }] }))).toHaveLength(1);
  expect(holds(some({ and: [{ ">": [width, 3] }, { "<": [width, 9] }] }))).toEqual([]);
});

test("tells opposites of what it does not look into", () => {
  const white = { some: [{ var: "listing.images" }, { "===": [{ var: "image.content.background" }, "white"] }] };
  const opposite = { none: [{ var: "listing.images" }, { "===": [{ var: "image.content.background" }, "white"] }] };
  expect(holds({ or: [radio, { and: [white, opposite] }] })).toHaveLength(1);
  expect(holds({ or: [radio, { and: [white, radio, opposite] }] })).toHaveLength(1);
  const all = { all: [{ var: "listing.images" }, { "!==": [{ var: "image.content.background" }, "white"] }] };
  expect(holds({ or: [radio, { and: [white, all] }] })).toEqual([]);
});

test("tells what definitions make impossible", () => {
  expect(
    found("never-holds", {
      "markets/eu/definitions.json": {
        never: {
          subject: "merchant",
          when: { and: [{ is: "eu/elsewhere" }, { "===": [{ var: "merchant.country" }, "DE"] }] },
        },
      },
    }),
  ).toEqual([
    'markets/eu/definitions.json#/never/when because {"because":"merchant.country = \\"DE\\", ∉ {\\"DE\\", \\"FR\\"}"}',
  ]);
});

test("tells the branch of a choice that is never taken", () => {
  const then = { length: { of: "listing.title", max: 50 } };
  const choose = (first: JsonObject) => ({ choose: [{ if: first, then }, { then }] });
  expect(holds(radio, choose({ "===": [{ var: "listing.traits.radio" }, false] }))[0]).toMatch(/check\/choose\/0\/if/);
  expect(holds(radio, choose({ "===": [{ var: "listing.traits.laser" }, false] }))).toEqual([]);
});

test("knows that what a merchant may not have can be none", () => {
  const subtitle = { var: "listing.subtitle" };
  expect(holds({ or: [radio, { and: [{ "!==": [subtitle, "a"] }, { "===": [subtitle, null] }] }] })).toEqual([]);
  expect(holds({ or: [radio, { and: [{ "===": [subtitle, "a"] }, { "===": [subtitle, null] }] }] })).toHaveLength(1);
});

test("judges a condition that a table fills by all its rows", () => {
  const rule = (limit: number) => ({
    table: {
      by: ["target.market"],
      rows: [
        { key: ["DE"], least: 9 },
        { key: ["US"], least: limit },
      ],
    },
    when: { or: [radio, { and: [{ ">": [age, { param: "least" }] }, { "<": [age, 5] }] }] },
    check: { length: { of: "listing.title", max: 50 } },
  });
  expect(found("never-holds", withRule(rule(8)))).toHaveLength(1);
  expect(found("never-holds", withRule(rule(2)))).toEqual([]);
});
