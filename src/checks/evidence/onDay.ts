import type { Day } from "../../model/day.js";
import { type Duration, plus } from "../../model/duration.js";

/** A day that follows from the day that a paper is judged on; computed once while that day stays the same. */
export type OnDay = (day: Day) => Day;

/** Keeps the last answer: a check is run for many subjects on one day. */
function keepsLast<Answer>(compute: (day: Day) => Answer): (day: Day) => Answer {
  let last: Day | undefined;
  let answer: Answer;
  return (day) => {
    if (day !== last) {
      answer = compute(day);
      last = day;
    }
    return answer;
  };
}

export const onDay: (compute: OnDay) => OnDay = keepsLast;

/** The same for two days, as numbers. */
export const onCodes: (compute: (day: Day) => readonly [number, number]) => (day: Day) => readonly [number, number] =
  keepsLast;

/**
 * The earliest beginning from which a term still runs on a day:
 * `earliestBeginning("2026-03-31", { months: 1 })` is `"2026-03-01"`, for 28 February and a month is 28 March.
 * Where a term reaches further back than the calendar, it begins with it.
 */
export function earliestBeginning(day: Day, term: Duration): Day {
  let begin = plus(day, term, -1);
  while (plus(begin, term) < day) begin = plus(begin, { days: 1 });
  for (
    let before = plus(begin, { days: -1 });
    before < begin && plus(before, term) >= day;
    before = plus(before, { days: -1 })
  )
    begin = before;
  return begin;
}
