import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const holds = (when: JsonObject, rule: JsonObject = {}) =>
  found("always-holds", withRule({ when, check: { length: { of: "listing.title", max: 50 } }, ...rule }));

test("tells a count that cannot be less", () => {
  expect(holds({ ">=": [{ count: [{ var: "listing.images" }] }, 0] })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/when because {"because":"{\\"count\\":[{\\"var\\":\\"listing.images\\"}]} < 0"}',
  ]);
  expect(holds({ ">=": [{ count: [{ var: "listing.images" }] }, 1] })).toEqual([]);
});

test("tells what the scope says already", () => {
  const when = { in: [{ var: "target.market" }, { list: "EU" }] };
  expect(holds(when, { markets: ["DE"] })).toHaveLength(1);
  expect(holds(when, { markets: ["DE", "US"] })).toEqual([]);
});

test("tells a part of an and that any value meets", () => {
  const battery = { var: "listing.traits.battery" };
  const any = { or: [{ "===": [battery, "none"] }, { "!==": [battery, "none"] }] };
  expect(holds({ and: [{ "===": [{ var: "listing.traits.radio" }, true] }, any] })[0]).toMatch(/when\/and\/1/);
});

test("tells a condition on every element that every element meets", () => {
  const each = (body: JsonObject) => ({ all: [{ var: "listing.images" }, body] });
  const width = { var: "image.widthPx" };
  expect(holds(each({ or: [{ "<": [width, 5] }, { ">": [width, 3] }] }))).toHaveLength(1);
  expect(holds(each({ or: [{ "<": [width, 3] }, { ">": [width, 5] }] }))).toEqual([]);
});

test("tells members of a category that all goods are", () => {
  const category = (members: JsonObject) => ({ "categories/toys/pack.json": { category: { members } } });
  const radio = { var: "listing.traits.radio" };
  const always = { or: [{ "===": [radio, true] }, { "===": [radio, false] }] };
  expect(found("always-holds", category(always))[0]).toMatch(/pack.json#\/category\/members/);
  expect(found("always-holds", category({ "===": [radio, true] }))).toEqual([]);
});
