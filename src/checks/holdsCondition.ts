import type { Condition, Trace } from "../logic/condition.js";
import type { Scope } from "../logic/scope.js";
import type { Check } from "./check.js";

const leaf = (pointer: string, unreadable: boolean): Trace => ({
  op: "var",
  value: undefined,
  pointer,
  of: [],
  ...(unreadable ? { unreadable: true } : {}),
});

/** A check as a condition, for `{"holds": check}`: its trace names what it could not read. */
export function holdsCondition(check: Check): Condition {
  const trace = (scope: Scope): Trace => {
    const value = check.test(scope);
    if (value !== undefined) return { op: "holds", value, of: [] };
    const { missing, unreadable } = check.describe(scope);
    return {
      op: "holds",
      value,
      of: [...missing.map((pointer) => leaf(pointer, false)), ...unreadable.map((pointer) => leaf(pointer, true))],
    };
  };
  return { test: check.test, trace };
}
