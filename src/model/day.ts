/** A calendar date `YYYY-MM-DD` without a time zone. Two days compare as texts. */
export type Day = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether a value is a calendar date that exists: `"2026-02-30"` does not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || value.length !== 10 || !FORM.test(value)) return false;
  const month = +value.slice(5, 7);
  const day = +value.slice(8);
  const longest = month === 2 && isLeap(+value.slice(0, 4)) ? 29 : MONTH_DAYS[month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
}
