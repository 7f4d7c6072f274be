/** A calendar date `YYYY-MM-DD` without a time zone. Two days compare as texts. */
export type Day = string;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DASH = 45;
const ZERO = 48;
const NO_DIGITS = -1_000_000;

/** The number of two digits; far below zero if one is no digit. */
function twoDigits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - ZERO;
  const ones = text.charCodeAt(index + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NO_DIGITS;
}

/** Days that every month has. */
const SHORTEST_MONTH = 28;

/** The code of what is no calendar date. */
export const NO_DAY = -1;

/** A calendar date as a number that orders like it, `20260228` for `"2026-02-28"`; `NO_DAY` for anything else, such as `"2026-02-30"`. */
export function dayCode(value: unknown): number {
  if (typeof value !== "string" || value.length !== 10 || value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH)
    return NO_DAY;
  const year = 100 * twoDigits(value, 0) + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  if (year < 0 || month < 1 || month > 12 || day < 1) return NO_DAY;
  if (day > SHORTEST_MONTH && day > (month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0))) return NO_DAY;
  return 10_000 * year + 100 * month + day;
}

/** Whether a value is a calendar date that exists. */
export const isDay = (value: unknown): value is Day => dayCode(value) !== NO_DAY;
