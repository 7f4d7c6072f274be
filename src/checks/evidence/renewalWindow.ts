import type { Day } from "../../model/day.js";
import type { Validity } from "../../packs/pack.js";

/** The days between which something has to be renewed, such as 1 October to 31 December of even years. */
export type RenewalWindow = Extract<Validity, { kind: "window" }>;

const opensIn = (year: number, { years }: RenewalWindow): boolean =>
  years === "every" || (year % 2 === 0) === (years === "even");

const dayOf = (year: number, monthDay: string): Day => `${String(year).padStart(4, "0")}-${monthDay}`;

/** The last day of a window that opens in a year; one that closes before it opens runs into the next year. */
const closing = (year: number, { opens, closes }: RenewalWindow): Day =>
  dayOf(closes < opens ? year + 1 : year, closes);

/** The last day of the first window that opens after a renewal: `"2026-12-31"` for one made on `"2024-11-05"` in even years' autumns. */
export function lapseAfter(renewedOn: Day, window: RenewalWindow): Day {
  let year = +renewedOn.slice(0, 4);
  while (!opensIn(year, window) || dayOf(year, window.opens) <= renewedOn) year++;
  return closing(year, window);
}

/** The earliest renewal that has not lapsed on a day: the opening of the window before the first that closes on or after it. */
export function earliestRenewal(day: Day, window: RenewalWindow): Day {
  let year = +day.slice(0, 4) - 1;
  while (!opensIn(year, window) || closing(year, window) < day) year++;
  do year--;
  while (!opensIn(year, window));
  return dayOf(year, window.opens);
}
