import type { Read } from "../../logic/read.js";
import type { Day } from "../../model/day.js";
import { type Duration, plus } from "../../model/duration.js";
import type { Tri } from "../../model/tri.js";
import type { Cell } from "./cells.js";
import { type Demand, openAt, opensOf, type Shortfall } from "./demand.js";
import { onDay } from "./onDay.js";

/** How many months a statement has to span, and how long before the day that is judged its last day may lie. */
export interface MonthsCovered {
  readonly min: number;
  readonly endsWithin: Duration;
}

/** The first and last day that a statement speaks of. */
export interface PeriodDates {
  readonly from: Read;
  readonly to: Read;
}

/**
 * A statement that spans so many months up to shortly before the day that is judged.
 * 1 January to 30 June spans six months. Gaps inside the period are not known here.
 */
export function coversMonthsDemand({ min, endsWithin }: MonthsCovered, { from, to }: PeriodDates, on: Cell): Demand {
  const lastDay = onDay((begin) => plus(plus(begin, { months: min }), { days: -1 }));
  const latest = onDay((day) => plus(day, endsWithin, -1));
  const spans = (begin: unknown, end: unknown): Tri =>
    begin === undefined || end === undefined ? undefined : (end as Day) >= lastDay(begin as Day);
  const recent = (end: unknown, day: unknown): Tri =>
    end === undefined || day === undefined ? undefined : (end as Day) >= latest(day as Day);
  return {
    test: (scope) => {
      const end = to.get(scope);
      const long = spans(from.get(scope), end);
      const late = recent(end, on.value);
      if (long === false || late === false) return false;
      return long === undefined || late === undefined ? undefined : true;
    },
    tell: (scope) => {
      const [begin, end] = [from.get(scope) as Day | undefined, to.get(scope) as Day | undefined];
      const missed = (key: string, actual: Day, expected: Day): Shortfall => {
        const params = { months: min, within: { ...endsWithin }, on: actual, until: expected };
        return {
          kind: "missed",
          reason: { path: to.pointer(scope), key: `check.evidence.${key}`, params },
          actual,
          expected: { min: expected },
        };
      };
      const told: Shortfall[] = [];
      if (end !== undefined && spans(begin, end) === false)
        told.push(missed("period-short", end, lastDay(begin as Day)));
      if (end !== undefined && recent(end, on.value) === false)
        told.push(missed("period-old", end, latest(on.value as Day)));
      if (begin === undefined) told.push(openAt(from, scope));
      if (end === undefined) told.push(openAt(to, scope));
      return [...told, ...opensOf([on])];
    },
  };
}
