import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const per = (rule: JsonObject) => found("missing-per", withRule(rule));
const certificate = { certificate: { scheme: "test-report", covers: "listing" } };

test("tells a paper for products whose findings are not joined by model", () => {
  expect(per({ check: { anyOf: [certificate, { required: { of: "listing.brand" } }] } })).toEqual([
    "marketplaces/shop/listing.json#/a-rule/check/anyOf/0/certificate/covers {}",
  ]);
  expect(per({ check: certificate, per: "listing.model" })).toEqual([]);
  expect(per({ check: { certificate: { scheme: "test-report" } } })).toEqual([]);
});
