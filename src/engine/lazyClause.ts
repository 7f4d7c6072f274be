import type { Check } from "../checks/check.js";
import type { Recorded } from "../logic/recordReads.js";
import type { ClauseReads } from "./clauseCache.js";
import type { PlannedClause } from "./targetPlan.js";

type Known = Omit<PlannedClause, "check" | "test" | "reads">;

/** A clause whose check is compiled when it is first asked: most of those that can bind on a target never are, for want of the goods. */
export class LazyClause implements PlannedClause {
  readonly clause: Known["clause"];
  readonly when: Known["when"];
  readonly upcoming: Known["upcoming"];
  readonly authority: Known["authority"];
  readonly period: Known["period"];
  readonly passed: Known["passed"];
  readonly params: Known["params"];
  /** At first it compiles the check; from then on it is the check's own. */
  test: Check["test"] = (scope) => {
    this.test = this.check.test;
    return this.test(scope);
  };
  private compiled: Recorded<Check> | undefined;

  constructor(
    known: Known,
    private readonly whenReads: ClauseReads["when"],
    private readonly compile: () => Recorded<Check>,
  ) {
    this.clause = known.clause;
    this.when = known.when;
    this.upcoming = known.upcoming;
    this.authority = known.authority;
    this.period = known.period;
    this.passed = known.passed;
    this.params = known.params;
  }

  get check(): Check {
    return this.recorded().made;
  }

  get reads(): ClauseReads {
    return { when: this.whenReads, check: this.recorded().reads };
  }

  private recorded(): Recorded<Check> {
    this.compiled ??= this.compile();
    return this.compiled;
  }
}
