import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const TITLE = { length: { of: "listing.title", max: 50 } };
const gaps = (...periods: JsonObject[]) =>
  found("period-gap", withRule({ periods: periods.map((period) => ({ check: TITLE, ...period })) }));

test("tells days between two periods", () => {
  expect(gaps({ until: "2026-01-01" }, { from: "2026-01-02" })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/periods/1/from {"until":"2026-01-01","from":"2026-01-02"}',
  ]);
  expect(gaps({ from: "2026-01-02" }, { until: "2026-01-01" })).toHaveLength(1);
});

test("is silent where they meet, and about the time before the first and after the last", () => {
  expect(gaps({ from: "2025-01-01", until: "2026-01-01" }, { from: "2026-01-01", until: "2027-01-01" })).toEqual([]);
});
