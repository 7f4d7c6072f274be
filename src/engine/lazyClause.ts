import type { Check } from "../checks/check.js";
import type { Condition } from "../logic/condition.js";
import type { Recorded } from "../logic/recordReads.js";
import type { ClauseReads } from "./clauseCache.js";
import type { PlannedClause } from "./targetPlan.js";

type Known = Omit<PlannedClause, "check" | "test" | "reads">;

/** A clause whose check is compiled when it is first asked: most of those that can bind on a target never are, for want of the goods. */
export class LazyClause implements PlannedClause {
  declare readonly clause: Known["clause"];
  declare when: Known["when"];
  declare readonly upcoming: Known["upcoming"];
  declare readonly authority: Known["authority"];
  declare readonly period: Known["period"];
  declare readonly passed: Known["passed"];
  declare readonly params: Known["params"];
  /** At first it compiles the check; from then on it is the check's own, and so is the condition. */
  test: Check["test"] = (scope) => {
    this.when &&= this.condition().made;
    this.test = this.check.test;
    return this.test(scope);
  };

  constructor(
    known: Known,
    private readonly condition: () => Recorded<Condition>,
    private readonly recorded: () => Recorded<Check>,
  ) {
    Object.assign(this, known);
  }

  get check(): Check {
    return this.recorded().made;
  }

  get reads(): ClauseReads {
    return { when: this.condition().reads(), check: this.recorded().reads() };
  }
}
