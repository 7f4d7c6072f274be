import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.js";
import { CLEAN, found } from "../packsForLint.js";

const read = (checkedOn: string) => {
  const pack = CLEAN["markets/eu/pack.json"] as JsonObject;
  const source = (pack["sources"] as JsonObject)["law"] as JsonObject;
  return { "markets/eu/pack.json": { sources: { law: { ...source, checkedOn } } } };
};

test("tells a source that was last read more than a year ago", () => {
  expect(found("stale-source", read("2025-11-21"))).toEqual([
    'markets/eu/pack.json#/sources/law/checkedOn {"ref":"law","day":"2025-11-21","months":12}',
  ]);
  expect(found("stale-source", read("2025-11-22"))).toEqual([]);
});

test("by the months and the day that are given", () => {
  expect(found("stale-source", read("2026-08-21"), { staleAfterMonths: 3 })).toHaveLength(1);
  expect(found("stale-source", read("2026-08-22"), { staleAfterMonths: 3 })).toEqual([]);
  expect(found("stale-source", read("2026-11-01"), { asOf: "2027-11-02" })).toHaveLength(2);
});
