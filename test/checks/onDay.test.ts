import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earliestBeginning } from "../../src/checks/evidence/onDay.js";
import { dayOf } from "../../src/model/dayNumber.js";
import { plus } from "../../src/model/duration.js";

describe("the earliest beginning from which a term still runs", () => {
  test.each([
    ["2026-03-31", { months: 1 }, "2026-03-01"],
    ["2026-02-28", { months: 1 }, "2026-01-28"],
    ["2026-11-22", { days: 90 }, "2026-08-24"],
    ["2024-02-29", { years: 1 }, "2023-03-01"],
  ] as const)("%s and %o", (day, term, begin) => {
    expect(earliestBeginning(day, term)).toBe(begin);
  });

  test("is the calendar's own where the term reaches further back", () => {
    expect(earliestBeginning("2026-11-22", { years: 9000 })).toBe("0000-01-01");
    expect(earliestBeginning("2026-11-22", { days: 5_000_000 })).toBe("0000-01-01");
  });

  test("still runs, and a day earlier it does not", () => {
    const term = fc.oneof(
      fc.integer({ min: 0, max: 900 }).map((days) => ({ days })),
      fc.integer({ min: 0, max: 60 }).map((months) => ({ months })),
      fc.integer({ min: 0, max: 20 }).map((years) => ({ years })),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }).map(dayOf), term, (day, length) => {
        const begin = earliestBeginning(day, length);
        expect(plus(begin, length) >= day).toBe(true);
        expect(plus(plus(begin, { days: -1 }), length) >= day).toBe(false);
      }),
    );
  });
});
