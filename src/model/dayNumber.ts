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
 * Days since 1970-01-01 of a calendar date: `dayNumber("1970-01-02")` is 1. Failing papers are told by the dozen, so no `Date` is made.
 * Years are counted from March: the day that leap years add is then the last.
 */
export function dayNumber(day: Day): number {
  const month = digits(day, 5);
  const year = 100 * digits(day, 0) + digits(day, 2) - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8) - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_A_CYCLE + dayOfCycle - DAYS_TO_EPOCH;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

export const FIRST_DAY: Day = "0000-01-01";
export const LAST_DAY: Day = "9999-12-31";

const FIRST_NUMBER = dayNumber(FIRST_DAY);
const LAST_NUMBER = dayNumber(LAST_DAY);

/** The calendar date of a number of days since 1970-01-01; the other way of `dayNumber`. What lies beyond the years 0000 to 9999 ends there. */
export function dayOf(number: number): Day {
  if (number <= FIRST_NUMBER) return FIRST_DAY;
  if (number >= LAST_NUMBER) return LAST_DAY;
  const shifted = number + DAYS_TO_EPOCH;
  const cycle = Math.floor(shifted / DAYS_A_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_A_CYCLE;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return `${two(Math.floor(year / 100))}${two(year % 100)}-${two(month)}-${two(dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)}`;
}
