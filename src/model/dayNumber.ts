import type { Day } from "./day.js";

/** Days in 400 years, after which the Gregorian calendar repeats itself. */
const DAYS_A_CYCLE = 146_097;
/** From 0000-03-01, with which a cycle begins, to 1970-01-01. */
const DAYS_TO_EPOCH = 719_468;

const ZERO = 48;

/** The number of two digits of a day. */
const digits = (day: Day, index: number): number =>
  10 * (day.charCodeAt(index) - ZERO) + day.charCodeAt(index + 1) - ZERO;

/**
 * Days since 1970-01-01 of a date of the Gregorian calendar.
 * Years are counted from March: the day that leap years add is then the last.
 */
function numberOf(fullYear: number, month: number, day: number): number {
  const year = fullYear - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_A_CYCLE + dayOfCycle - DAYS_TO_EPOCH;
}

/** Days since 1970-01-01 of a calendar date: `dayNumber("1970-01-02")` is 1. Failing papers are told by the dozen, so no `Date` is made. */
export const dayNumber = (day: Day): number => numberOf(yearOf(day), digits(day, 5), digits(day, 8));

const yearOf = (day: Day): number => 100 * digits(day, 0) + digits(day, 2);

/** The day some months later (or earlier), as a number; a month's end stays a month's end where the month is shorter. */
export function monthsLater(day: Day, months: number): number {
  const count = 12 * yearOf(day) + digits(day, 5) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - 12 * year + 1;
  const first = numberOf(year, month, 1);
  const length = (month === 12 ? numberOf(year + 1, 1, 1) : numberOf(year, month + 1, 1)) - first;
  return first + Math.min(digits(day, 8), length) - 1;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

const FIRST_DAY: Day = "0000-01-01";
const LAST_DAY: Day = "9999-12-31";

const FIRST_NUMBER = dayNumber(FIRST_DAY);
const LAST_NUMBER = dayNumber(LAST_DAY);

/** The calendar date of a number of days since 1970-01-01; the other way of `dayNumber`. What lies beyond the years 0000 to 9999 ends there. */
export function dayOf(number: number): Day {
  if (number <= FIRST_NUMBER) return FIRST_DAY;
  if (number >= LAST_NUMBER) return LAST_DAY;
  const shifted = number + DAYS_TO_EPOCH;
  const cycle = Math.floor(shifted / DAYS_A_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_A_CYCLE;
  const leapDays = ((dayOfCycle / 1460) | 0) - ((dayOfCycle / 36_524) | 0) + ((dayOfCycle / 146_096) | 0);
  const yearOfCycle = ((dayOfCycle - leapDays) / 365) | 0;
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + ((yearOfCycle / 4) | 0) - ((yearOfCycle / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  return `${`${year}`.padStart(4, "0")}-${two(month)}-${two(day)}`;
}
