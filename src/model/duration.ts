import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addBusinessDays } from "date-fns/addBusinessDays";
import { addMonths } from "date-fns/addMonths";
import type { Day } from "./day.js";
import { dayNumber, dayOf, FIRST_DAY, LAST_DAY } from "./dayNumber.js";

/** A length of time in exactly one unit. Working days are Monday to Friday; public holidays are not known. */
export type Duration =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly months: number }
  | { readonly years: number };

const utc = (day: Day): Date => new UTCDateMini(Date.parse(day));

/**
 * The day that lies a duration after (or, with `sign` -1, before) another.
 * A month's end stays a month's end: `plus("2026-01-31", { months: 1 })` is `"2026-02-28"`. The calendar ends on `9999-12-31`.
 */
export function plus(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  if ("days" in duration) return daysLater(day, sign * duration.days);
  return written(moved(utc(day), duration, sign));
}

/** Years beyond 9999 and below 0000 are written with a sign: there the calendar of days ends. */
function written(date: Date): Day {
  const text = date.toISOString();
  if (text.startsWith("+")) return LAST_DAY;
  return text.startsWith("-") ? FIRST_DAY : text.slice(0, 10);
}

const daysLater = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

type CalendarDuration = Exclude<Duration, { readonly days: number }>;

function moved(date: Date, duration: CalendarDuration, sign: number): Date {
  if ("workingDays" in duration) return addBusinessDays(date, sign * duration.workingDays);
  return addMonths(date, sign * ("months" in duration ? duration.months : 12 * duration.years));
}
