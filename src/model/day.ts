/** A calendar date `YYYY-MM-DD` without a time zone. Two days compare as texts. */
export type Day = string;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DASH = 45;
const ZERO = 48;

/** The number that digits spell from one place up to another; negative if one is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether a value is a calendar date that exists: `"2026-02-30"` does not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || value.length !== 10 || value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH)
    return false;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 7);
  const day = digits(value, 8, 10);
  const longest = month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1];
  return year >= 0 && longest !== undefined && day >= 1 && day <= longest;
}
