import type { Read } from "../../logic/read.js";
import type { Day } from "../../model/day.js";
import { type Duration, plus } from "../../model/duration.js";
import { type Cell, missingOf } from "./cells.js";
import { type Demand, missingAt, openAt } from "./demand.js";
import { earliestBeginning, onDay } from "./onDay.js";

/** At most so old on the day that is judged: `{ days: 90 }` still meets a paper issued exactly 90 days before. */
export function ageDemand(max: Duration, from: Read, on: Cell): Demand {
  const { get } = from;
  const earliest = onDay((day) => earliestBeginning(day, max));
  return {
    test: (scope) => {
      const date = get(scope) as Day | undefined;
      const day = on.value as Day | undefined;
      return date === undefined || day === undefined ? undefined : date >= earliest(day);
    },
    tell: (scope) => {
      const date = get(scope) as Day | undefined;
      const day = on.value as Day | undefined;
      if (date === undefined) return [openAt(from, scope)];
      if (day === undefined) return missingOf([on]).map(missingAt);
      if (date >= earliest(day)) return [];
      const params = { on: date, max: { ...max }, until: plus(date, max) };
      const reason = { path: from.pointer(scope), key: "check.evidence.too-old", params };
      return [{ kind: "missed", reason, actual: date, expected: { min: earliest(day) } }];
    },
  };
}
