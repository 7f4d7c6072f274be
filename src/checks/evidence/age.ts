import { dayIn } from "../../logic/dayField.js";
import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import { type Day, dayCode, NO_DAY } from "../../model/day.js";
import { type Duration, plus } from "../../model/duration.js";
import type { Json } from "../../model/json.js";
import type { Cell } from "./cells.js";
import { type Demand, type Miss, openAt, opensOf } from "./demand.js";
import { earliestBeginning, onCodes, onDay } from "./onDay.js";

/** Issued by the day that is judged and at most so long before: `{ days: 90 }` still meets a paper issued exactly 90 days earlier. */
export function ageDemand(max: Duration, from: Read, on: Cell): Demand {
  const { get, day: field } = from;
  const earliest = onDay((day) => earliestBeginning(day, max));
  const span = onCodes((day) => [dayCode(earliest(day)), dayCode(day)]);
  const missed = (key: string, params: Record<string, Json>, actual: Day, expected: Json, scope: Scope): Miss => ({
    kind: "missed",
    reason: { path: from.pointer(scope), key, params },
    actual,
    expected,
  });
  return {
    test: (scope) => {
      const date = field === undefined ? dayCode(get(scope)) : dayIn(scope, field);
      const day = on.value as Day | undefined;
      if (date === NO_DAY || day === undefined) return;
      const limit = span(day);
      return date >= limit[0] && date <= limit[1];
    },
    tell: (scope) => {
      const date = get(scope) as Day | undefined;
      const day = on.value as Day | undefined;
      if (date === undefined) return [openAt(from, scope)];
      if (day === undefined) return opensOf([on]);
      if (date > day)
        return [missed("check.evidence.not-begun", { on: date, day, type: "" }, date, { max: day }, scope)];
      if (date >= earliest(day)) return [];
      return [
        missed(
          "check.evidence.too-old",
          { on: date, max, until: plus(date, max), type: "" },
          date,
          { min: earliest(day) },
          scope,
        ),
      ];
    },
  };
}
