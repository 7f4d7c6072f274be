import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const definition = { subject: "merchant", when: { "===": [{ var: "merchant.country" }, "CN"] } };
const file = "markets/eu/definitions.json";

test("tells a definition that nothing asks for", () => {
  expect(found("unused-definition", { [file]: { chinese: definition } })).toEqual([
    `${file}#/chinese {"id":"eu/chinese"}`,
  ]);
});

test("knows those that rules, checks, definitions and categories ask for", () => {
  const is = { is: "eu/chinese" };
  const check = { length: { of: "listing.title", max: 50 } };
  const defined = { [file]: { chinese: definition } };
  expect(found("unused-definition", { ...defined, ...withRule({ check, when: is }) })).toEqual([]);
  expect(found("unused-definition", { ...defined, ...withRule({ check: { prohibited: { if: is } } }) })).toEqual([]);
  expect(
    found("unused-definition", { ...defined, "categories/toys/pack.json": { category: { members: is } } }),
  ).toEqual([]);
  expect(
    found("unused-definition", { [file]: { chinese: definition, elsewhere: { subject: "merchant", when: is } } }),
  ).toEqual([]);
});
