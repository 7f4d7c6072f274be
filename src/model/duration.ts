import type { Day } from "./day.js";
import { dayNumber, dayOf, monthsLater } from "./dayNumber.js";

/** A length of time in exactly one unit. Working days are Monday to Friday; public holidays are not known. */
export type Duration =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly months: number }
  | { readonly years: number };

/** Of 1970-01-01, a Thursday, where Monday is 0. */
const FIRST_WEEKDAY = 3;

/** Monday is 0. */
const weekday = (number: number): number => (((number + FIRST_WEEKDAY) % 7) + 7) % 7;

const isWeekend = (number: number): boolean => weekday(number) > 4;

/** From a weekend, the first working day on either side counts as one. */
function workingDaysLater(start: number, count: number): number {
  const step = Math.sign(count);
  let number = start;
  if (count !== 0) while (isWeekend(number)) number -= step;
  number += 7 * Math.trunc(count / 5);
  for (let left = Math.abs(count % 5); left > 0; left--)
    do number += step;
    while (isWeekend(number));
  return number;
}

/**
 * The day that lies a duration after (or, with `sign` -1, before) another.
 * A month's end stays a month's end: `plus("2026-01-31", { months: 1 })` is `"2026-02-28"`. The calendar begins on `0000-01-01` and ends on `9999-12-31`.
 */
export function plus(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  if ("days" in duration) return dayOf(dayNumber(day) + sign * duration.days);
  if ("workingDays" in duration) return dayOf(workingDaysLater(dayNumber(day), sign * duration.workingDays));
  return dayOf(monthsLater(day, sign * ("months" in duration ? duration.months : 12 * duration.years)));
}
