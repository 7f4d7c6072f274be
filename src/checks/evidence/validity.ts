import { dayIn, NONE_DAY } from "../../logic/dayField.js";
import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import { type Day, dayCode, NO_DAY } from "../../model/day.js";
import { type Duration, plus } from "../../model/duration.js";
import type { Json } from "../../model/json.js";
import type { Validity } from "../../packs/pack.js";
import type { Cell } from "./cells.js";
import { type Demand, type Miss, meetsAll, openAt, opensOf, type Shortfall } from "./demand.js";
import { earliestBeginning, type OnDay, onCodes, onDay } from "./onDay.js";
import { earliestRenewal, lapseAfter } from "./renewalWindow.js";

/** The dates by which a paper is in date. */
export interface PaperDates {
  /** Absent: a beginning is not asked for. */
  readonly from?: Read;
  readonly until: Read;
  readonly renewed: Read;
}

/** On which day a paper is to be in date, and how long it is to hold from there. */
export interface Judged {
  readonly on: Cell;
  readonly left?: Duration;
}

type Told = { readonly key: string; readonly params: Record<string, Json>; readonly expected: Json };

/** A demand on one date, given the day that is judged. */
interface DateTest {
  readonly read: Read;
  readonly holds: (date: Day, on: Day) => boolean;
  readonly tell: (date: Day, on: Day) => Told;
  /** `false` (there is no such date) says that it never ends. */
  readonly noneHolds: boolean;
}

function dateDemand({ read, holds, tell, noneHolds }: DateTest, { on }: Judged): Demand {
  const { get } = read;
  const missed = (date: Day | null, told: Told, scope: Scope): Miss => ({
    kind: "missed",
    reason: { path: read.pointer(scope), key: told.key, params: told.params },
    actual: date ?? false,
    expected: told.expected,
  });
  return {
    test: (scope) => {
      const date = get(scope) as Day | null | undefined;
      const day = on.value as Day | undefined;
      if (date === null) return noneHolds;
      return date === undefined || day === undefined ? undefined : holds(date, day);
    },
    tell: (scope): readonly Shortfall[] => {
      const date = get(scope) as Day | null | undefined;
      const day = on.value as Day | undefined;
      if (date === null && noneHolds) return [];
      if (date === undefined || date === null) return [openAt(read, scope)];
      if (day === undefined) return opensOf([on]);
      return holds(date, day) ? [] : [missed(date, tell(date, day), scope)];
    },
  };
}

const begun = (read: Read, judged: Judged): Demand =>
  dateDemand(
    {
      read,
      holds: (date, on) => date <= on,
      tell: (date, on) => ({
        key: "check.evidence.not-begun",
        params: { on: date, day: on, type: "" },
        expected: { max: on },
      }),
      noneHolds: false,
    },
    judged,
  );

/** The day up to which a paper has to hold. */
const needed = ({ left }: Judged): OnDay => onDay((on) => (left === undefined ? on : plus(on, left)));

function tellEnd(ends: Day, on: Day, ended: string, { left }: Judged, reach: OnDay): Told {
  if (ends < on || left === undefined)
    return { key: ended, params: { on: ends, day: on, type: "" }, expected: { min: on } };
  const until = reach(on);
  return { key: "check.evidence.ends-too-soon", params: { on: ends, left, until, type: "" }, expected: { min: until } };
}

function stated(until: Read, judged: Judged): Demand {
  const reach = needed(judged);
  return dateDemand(
    {
      read: until,
      holds: (date, on) => date >= reach(on),
      tell: (date, on) => tellEnd(date, on, "check.evidence.expired", judged, reach),
      noneHolds: true,
    },
    judged,
  );
}

/** Begun and not over, in one look: most papers are asked for no more. Days are compared as numbers. */
function running(from: Read, until: Read, judged: Judged): Demand {
  const parts = [begun(from, judged), stated(until, judged)] as const;
  const reach = needed(judged);
  const limits = onCodes((on) => [dayCode(on), dayCode(reach(on))]);
  const [beginning, end] = [from.day, until.day];
  return {
    test: (scope) => {
      const on = judged.on.value as Day | undefined;
      if (on === undefined || beginning === undefined || end === undefined) return meetsAll(parts, scope);
      const limit = limits(on);
      const begins = dayIn(scope, beginning);
      if (begins > limit[0] || begins === NONE_DAY) return false;
      const ends = dayIn(scope, end);
      if (ends < limit[1] && ends >= 0) return false;
      return begins === NO_DAY || ends === NO_DAY ? undefined : true;
    },
    tell: (scope) => {
      const [early, late] = [parts[0].tell(scope), parts[1].tell(scope)];
      if (early.length === 0) return late;
      return late.length === 0 ? early : [...early, ...late];
    },
  };
}

/** A paper whose end follows from a date: `earliest` gives the first that still reaches a day, `ends` the last day of validity. */
function reckoned(read: Read, earliest: OnDay, ends: (date: Day) => Day, judged: Judged): Demand {
  const reach = needed(judged);
  const threshold = onDay((on) => earliest(reach(on)));
  return dateDemand(
    {
      read,
      holds: (date, on) => date >= threshold(on),
      tell: (date, on) => tellEnd(ends(date), on, "check.evidence.lapsed", judged, reach),
      noneHolds: false,
    },
    judged,
  );
}

const term = (from: Read, length: Duration, judged: Judged): Demand =>
  reckoned(
    from,
    (day) => earliestBeginning(day, length),
    (date) => plus(date, length),
    judged,
  );

/**
 * What being in date demands of a paper, by the validity of its type. Each validity reads its own dates and needs them to be known:
 * never: none; stated: beginning and end (`false`: it does not end); a term: the beginning; a renewal window: the last renewal.
 * The last day of a validity belongs to it.
 */
export function inDate(validity: Validity, { from, until, renewed }: PaperDates, judged: Judged): readonly Demand[] {
  const beginning = from === undefined ? [] : [begun(from, judged)];
  const limited = (length: Duration | undefined) =>
    from === undefined || length === undefined ? [] : [term(from, length, judged)];
  switch (validity.kind) {
    case "never":
      return [];
    case "stated":
      if (from === undefined) return [stated(until, judged)];
      return [running(from, until, judged), ...limited(validity.atMost)];
    case "term":
      return [...beginning, ...limited(validity.term)];
    case "window":
      return [
        begun(renewed, judged),
        reckoned(
          renewed,
          (day) => earliestRenewal(day, validity),
          (date) => lapseAfter(date, validity),
          judged,
        ),
      ];
  }
}
