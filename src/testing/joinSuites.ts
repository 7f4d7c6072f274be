import type { BoundaryFailure } from "./boundaries/boundaryReport.js";
import { coverageOf } from "./coverage/coverageOf.js";
import type { Refusal, RuleSuite, SuiteCounts, SuiteReport } from "./suiteReport.js";
import type { SuiteInput, SuiteResult, SuiteRuns } from "./suiteRuns.js";

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

/** One report of what came of many suites, each in its place. */
export function joinSuites(
  { plan: { strays, strayBoundaries } }: Pick<SuiteRuns, "plan">,
  results: readonly SuiteResult[],
  { packs, boundaries, coverage }: SuiteInput,
): Omit<SuiteReport, "durationMs"> {
  const suites = results.map(({ suite }) => suite);
  const counts = countsOf(suites, strays, strayBoundaries);
  const covered = results.flatMap((result) => result.coverage ?? []);
  return {
    outcome: counts.failed + counts.refusals + counts.moved === 0 ? "pass" : "fail",
    suites,
    refusals: strays,
    ...(boundaries === undefined ? {} : { strayBoundaries }),
    counts,
    ...(coverage === true ? { coverage: coverageOf(packs, covered) } : {}),
  };
}
