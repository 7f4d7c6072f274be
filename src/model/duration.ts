import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addBusinessDays } from "date-fns/addBusinessDays";
import { addMonths } from "date-fns/addMonths";
import type { Day } from "./day.js";

/** A length of time in exactly one unit. Working days are Monday to Friday; public holidays are not known. */
export type Duration =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly months: number }
  | { readonly years: number };

const utc = (day: Day): Date => new UTCDateMini(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8));

/**
 * The day that lies a duration after (or, with `sign` -1, before) another.
 * A month's end stays a month's end: `plus("2026-01-31", { months: 1 })` is `"2026-02-28"`.
 */
export function plus(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  if ("days" in duration) return daysLater(day, sign * duration.days);
  return moved(utc(day), duration, sign).toISOString().slice(0, 10);
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days are all alike in UTC: no calendar is needed, and failing papers are told by the dozen. */
const daysLater = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

type CalendarDuration = Exclude<Duration, { readonly days: number }>;

function moved(date: Date, duration: CalendarDuration, sign: number): Date {
  if ("workingDays" in duration) return addBusinessDays(date, sign * duration.workingDays);
  return addMonths(date, sign * ("months" in duration ? duration.months : 12 * duration.years));
}
