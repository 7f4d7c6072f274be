import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const fields = { "marketplaces/shop/pack.json": { fields: { "listing.attributes.size": { type: "number" } } } };
const range = (of: string) => ({ check: { range: { of, max: 9 } } });

test("tells a field of a pack's own that nothing reads", () => {
  expect(found("unused-field", fields)).toEqual([
    'marketplaces/shop/pack.json#/fields/listing.attributes.size {"field":"listing.attributes.size"}',
  ]);
  expect(found("unused-field", { ...fields, ...withRule(range("listing.attributes.size")) })).toEqual([]);
  expect(found("unused-field", { ...fields, ...withRule(range("listing.traits.spf")) })).toHaveLength(1);
});
