import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const lists = { "vocabulary/lists.json": { brands: { of: "text", values: ["Acme"] } } };

test("tells a list that nothing asks for", () => {
  expect(found("unused-list", lists)).toEqual(['vocabulary/lists.json#/brands {"list":"brands"}']);
});

test("knows those that conditions and checks ask for", () => {
  const when = { in: [{ var: "listing.brand" }, { list: "brands" }] };
  expect(
    found("unused-list", { ...lists, ...withRule({ when, check: { required: { of: "listing.title" } } }) }),
  ).toEqual([]);
  const check = { forbidden: { of: "listing.title", phrases: { list: "brands" } } };
  expect(found("unused-list", { ...lists, ...withRule({ check }) })).toEqual([]);
});
