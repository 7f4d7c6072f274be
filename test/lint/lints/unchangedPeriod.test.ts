import { expect, test } from "vitest";
import { found, withRule } from "../packsForLint.js";

const periods = (first: number, second: number, until = "2026-01-01") =>
  found(
    "unchanged-period",
    withRule({
      periods: [
        { until, check: { length: { of: "listing.title", max: first } } },
        {
          from: "2026-01-01",
          source: { ref: "house", clause: "2" },
          check: { length: { max: second, of: "listing.title" } },
        },
      ],
    }),
  );

test("tells a day on which nothing changes", () => {
  expect(periods(50, 50)).toEqual(['marketplaces/shop/listing.json#/a-rule/periods/1 {"from":"2026-01-01"}']);
  expect(periods(50, 60)).toEqual([]);
  expect(periods(50, 50, "2025-12-01")).toEqual([]);
});
