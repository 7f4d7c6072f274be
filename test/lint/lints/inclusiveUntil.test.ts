import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { found, withRule } from "../packsForLint.js";

const until = (rule: JsonObject) =>
  found("inclusive-until", withRule({ check: { length: { of: "listing.title", max: 50 } }, ...rule }));

test("tells the last day of a month, with the day after it", () => {
  expect(until({ until: "2028-02-29" })).toEqual([
    'marketplaces/shop/listing.json#/a-rule/until {"until":"2028-02-29","next":"2028-03-01"}',
  ]);
  expect(until({ until: "2028-02-28" })).toEqual([]);
  expect(until({ until: "2027-01-01" })).toEqual([]);
});

test("looks at periods and rows as well", () => {
  expect(until({ periods: [{ until: "2026-12-31" }] })[0]).toMatch(/periods\/0\/until/);
  expect(until({ table: { rows: [{ until: "2026-12-31" }] } })[0]).toMatch(/table\/rows\/0\/until/);
});
