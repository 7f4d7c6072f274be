import type { Condition } from "../logic/condition.js";
import type { Recorded } from "../logic/recordReads.js";
import type { Writable } from "../model/writable.js";

/** A condition that is compiled when it is first asked: most of those on a target never are, for want of a subject. */
export function lazyCondition(recorded: () => Recorded<Condition>): Condition {
  const condition: Writable<Condition> = {
    test: (scope) => {
      condition.test = recorded().made.test;
      return condition.test(scope);
    },
    trace: (scope) => recorded().made.trace(scope),
  };
  return condition;
}
