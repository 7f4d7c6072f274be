import { UTCDate } from "@date-fns/utc";
import { addBusinessDays } from "date-fns/addBusinessDays";
import { addMonths } from "date-fns/addMonths";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayCode, isDay, NO_DAY } from "../../src/model/day.js";
import { dayNumber, dayOf } from "../../src/model/dayNumber.js";
import { plus } from "../../src/model/duration.js";

const MILLISECONDS_A_DAY = 86_400_000;
const byDate = (number: number): string => new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
const FIRST = Date.parse("0000-01-01") / MILLISECONDS_A_DAY;
const LAST = Date.parse("9999-12-31") / MILLISECONDS_A_DAY;

describe("days and their numbers", () => {
  test("are those of Date, in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
        expect(dayOf(number)).toBe(byDate(number));
        expect(dayNumber(byDate(number))).toBe(number);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(["1900-02-28", "2000-02-29", "2023-12-31", "2024-02-29", "2100-02-28", "2400-02-29"])("%s", (day) => {
    expect(dayOf(dayNumber(day))).toBe(day);
    expect(dayOf(dayNumber(day) + 1)).toBe(byDate(dayNumber(day) + 1));
  });

  test("end with the years 0000 and 9999, in any unit", () => {
    expect(plus("9999-12-01", { days: 60 })).toBe("9999-12-31");
    expect(plus("9999-12-01", { months: 2 })).toBe("9999-12-31");
    expect(plus("9999-06-01", { years: 5 })).toBe("9999-12-31");
    expect(plus("0000-01-10", { days: 60 }, -1)).toBe("0000-01-01");
    expect(plus("0000-01-10", { months: 2 }, -1)).toBe("0000-01-01");
  });
});

describe("isDay", () => {
  test.each(["2026-01-31", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2026-04-30"])(
    "%s is one",
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  test.each([
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-10-00",
    "2026-1-010",
    "2026-10-1 ",
    "x026-10-10",
    "20x6-10-10",
    "2026-1x-10",
    "2026/10/10",
    "2026-10-100",
    "",
    20261010,
    null,
  ])("%s is none", (value) => {
    expect(isDay(value)).toBe(false);
  });

  test("is what a round trip through Date says", () => {
    const part = fc.stringMatching(/^[0-9]{2}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^(?:19|20)[0-9]{2}$/), part, part, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(text);
        expect(isDay(text)).toBe(!Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("dayCode", () => {
  test("orders days as the days themselves, and reads like them", () => {
    expect(dayCode("2026-02-28")).toBe(20_260_228);
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: FIRST, max: LAST }), (one, other) => {
        const [a, b] = [byDate(one), byDate(other)];
        expect(Math.sign(dayCode(a) - dayCode(b))).toBe(Math.sign(one - other));
      }),
    );
  });

  test.each([undefined, null, false, 20_260_228, "2026-02-30", "2026-2-3", ""])("%s has none", (value) => {
    expect(dayCode(value)).toBe(NO_DAY);
  });
});

describe("plus, against date-fns", () => {
  const days = fc.integer({ min: FIRST + 400_000, max: LAST - 400_000 }).map(byDate);
  const amounts = fc.integer({ min: -300, max: 300 });
  const told = (date: Date): string => date.toISOString().slice(0, 10);

  test("months", () => {
    fc.assert(
      fc.property(days, amounts, (day, months) => {
        expect(plus(day, { months })).toBe(told(addMonths(new UTCDate(day), months)));
      }),
      { numRuns: 3000 },
    );
  });

  test("working days", () => {
    fc.assert(
      fc.property(days, amounts, (day, workingDays) => {
        expect(plus(day, { workingDays })).toBe(told(addBusinessDays(new UTCDate(day), workingDays)));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["2026-11-21", 1, "2026-11-23"],
    ["2026-11-22", -1, "2026-11-20"],
    ["2026-11-21", 5, "2026-11-27"],
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-11-20", 1, "2026-11-23"],
  ])("%s and %s working days is %s", (day, workingDays, expected) => {
    expect(plus(day, { workingDays })).toBe(expected);
  });
});
