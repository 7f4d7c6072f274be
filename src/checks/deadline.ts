import type { Scope } from "../logic/scope.js";
import { plus } from "../model/duration.js";
import type { Json } from "../model/json.js";
import type { Tri } from "../model/tri.js";
import type { CompileCheck, Detail } from "./check.js";
import type { DeadlineDemands } from "./deadline.schema.js";
import { onDay } from "./evidence/onDay.js";
import { unknownDetail } from "./unknownDetail.js";

/**
 * Whether something was done in time. While the last day has not passed on `asOf`, nothing is late. After it, what was not done fails
 * only where the dossier says so (`false`). Where time does not run (`from` is none) it passes. Working days know no public holidays.
 *
 * `{"deadline": {"of": "event.answeredOn", "from": "event.on", "within": {"days": 7}}}` passes for an answer on the seventh day after.
 */
export const compileDeadline: CompileCheck<DeadlineDemands> = ({ of, from, within }, context) => {
  const [done, begun, asOf] = [context.read(of), context.read(from), context.read("asOf")];
  const dueFrom = onDay((day) => plus(day, within));
  const test = (scope: Scope): Tri => {
    const beginning = begun.get(scope);
    if (beginning === null) return true;
    const [today, day] = [asOf.get(scope), done.get(scope)];
    if (typeof beginning !== "string" || typeof today !== "string") return undefined;
    const due = dueFrom(beginning);
    if (today <= due) return true;
    if (day === null) return false;
    return typeof day === "string" ? day <= due : undefined;
  };
  const describe = (scope: Scope): Detail => {
    const path = done.pointer(scope);
    const [beginning, day] = [begun.get(scope), done.get(scope)];
    if (test(scope) === false) {
      const due = plus(String(beginning), within);
      const message =
        day === null
          ? { key: "check.deadline.missed", params: { due } }
          : { key: "check.deadline.late", params: { due, actual: day as Json } };
      return {
        path,
        message,
        reasons: [],
        actual: day === null ? false : (day as Json),
        expected: { until: due },
        missing: [],
        unreadable: [],
      };
    }
    const open = [begun, done].filter((read) => read.get(scope) === undefined);
    return unknownDetail(open.map((read) => ({ pointer: read.pointer(scope), unreadable: read.unreadable(scope) })));
  };
  return { test, describe };
};
