import type { RuleCoverage } from "./coverage/coverageOf.js";
import { ruleCoverage } from "./coverage/ruleCoverage.js";
import type { SuitePlace } from "./suite.js";
import type { RuleSuite } from "./suiteReport.js";
import { planTests, type TestPlan, type TestSubject } from "./testPlan.js";

/** What is run; apart from the packs' own code and `select` it can be sent to another thread. */
export interface SuiteInput extends TestSubject {
  /** Adds what the cases exercise. */
  readonly coverage?: boolean;
}

/** What came of the suite of one rule. */
export interface SuiteResult {
  readonly suite: RuleSuite;
  /** Where asked for. */
  readonly coverage?: RuleCoverage;
}

/** Runs the suites of rules, one at a time; keeps nothing of them. */
export class SuiteRuns {
  readonly plan: TestPlan;
  private readonly places: ReadonlyMap<string, SuitePlace>;

  constructor(private readonly input: SuiteInput) {
    this.plan = planTests(input);
    this.places = new Map(this.plan.places.map((place) => [place.rule.id, place]));
  }

  /** The rules that have to have a suite, in the order in which they are told. */
  get rules(): readonly string[] {
    return [...this.places.keys()];
  }

  /** Runs the suite of one rule. Throws a `TypeError` for a rule that is not to be tested. */
  of(rule: string): SuiteResult {
    const place = this.places.get(rule);
    if (place === undefined) throw new TypeError(`no rule ${rule} to test`);
    const suite = this.plan.suiteAt(place);
    const report = suite.report();
    if (this.input.coverage !== true) return { suite: report };
    return { suite: report, coverage: { rule, pack: place.pack.id, exercised: ruleCoverage(suite) } };
  }
}
