import { expect, test } from "vitest";
import { found } from "../packsForLint.js";

test("tells a source that is said to have been read later than the day that is asked for", () => {
  expect(found("source-from-the-future", {}, { asOf: "2026-10-31" })).toEqual([
    'marketplaces/shop/pack.json#/sources/house/checkedOn {"ref":"house","day":"2026-11-01","asOf":"2026-10-31"}',
    'markets/eu/pack.json#/sources/law/checkedOn {"ref":"law","day":"2026-11-01","asOf":"2026-10-31"}',
  ]);
  expect(found("source-from-the-future", {}, { asOf: "2026-11-01" })).toEqual([]);
});
