import type { BoundaryFailure } from "./boundaries/boundaryReport.js";
import { coverageOf } from "./coverage/coverageOf.js";
import type { Refusal, RuleSuite, SuiteCounts, SuiteReport } from "./suiteReport.js";
import { planTests, type TestSubject } from "./testPlan.js";

export interface TestOptions extends TestSubject {
  /** Adds what the cases exercise, per pack under test. */
  readonly coverage?: boolean;
  /** Called after each suite, for those who show how far it is. */
  readonly onSuite?: (done: number, of: number) => void;
}

function countsOf(
  suites: readonly RuleSuite[],
  strays: readonly Refusal[],
  strayBoundaries: readonly BoundaryFailure[],
): SuiteCounts {
  const held = suites.flatMap((suite) => suite.boundaries ?? []);
  const cases = suites.flatMap((suite) => suite.cases);
  const failed = cases.filter(({ status }) => status === "failed").length;
  return {
    suites: suites.length,
    cases: cases.length,
    passed: cases.length - failed,
    failed,
    refusals: strays.length + suites.reduce((sum, { refusals }) => sum + refusals.length, 0),
    boundaries: held.reduce((sum, { checked }) => sum + checked, 0),
    moved: strayBoundaries.length + held.reduce((sum, { failures: moved }) => sum + moved.length, 0),
  };
}

/**
 * Runs the fixture suites of rule packs and refuses those that are weak.
 *
 * ```ts
 * const { packs } = loadPacks(files, { base: shippedKnowledge() });
 * const texts = LOCALES.map((locale) => collectTexts(files, locale));
 * testRules({ packs, fixtures: readFixtures("fixtures/rules"), texts }).outcome; // "pass"
 * ```
 *
 * Never throws on what is wrong in a fixture file: that is refused, with its place. Does not check that packs are well-formed
 * (`loadPacks` does), nor that what the cases expect is right.
 */
export function testRules(options: TestOptions): SuiteReport {
  const started = performance.now();
  const { suites, strays, strayBoundaries } = planTests(options);
  const reports = suites.map((suite, index) => {
    const report = suite.report();
    options.onSuite?.(index + 1, suites.length);
    return report;
  });
  const counts = countsOf(reports, strays, strayBoundaries);
  return {
    outcome: counts.failed + counts.refusals + counts.moved === 0 ? "pass" : "fail",
    suites: reports,
    refusals: strays,
    ...(options.boundaries === undefined ? {} : { strayBoundaries }),
    counts,
    ...(options.coverage === true ? { coverage: coverageOf(options.packs, suites) } : {}),
    durationMs: performance.now() - started,
  };
}
