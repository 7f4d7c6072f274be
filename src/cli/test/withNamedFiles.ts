import type { BoundaryFailure } from "../../testing/boundaries/boundaryReport.js";
import type { Refusal, SuiteReport } from "../../testing/suiteReport.js";
import { namedFile } from "../namedFile.js";

/** A report whose files are named as CI tools know them. */
export function withNamedFiles(report: SuiteReport): SuiteReport {
  const named = (file: string): string => namedFile(file, process.env, process.cwd());
  const refusals = (list: readonly Refusal[]) => list.map((refusal) => ({ ...refusal, file: named(refusal.file) }));
  const moved = (list: readonly BoundaryFailure[]) => list.map((one) => ({ ...one, file: named(one.file) }));
  return {
    ...report,
    suites: report.suites.map((suite) => ({
      ...suite,
      file: named(suite.file),
      refusals: refusals(suite.refusals),
      ...(suite.boundaries === undefined
        ? {}
        : { boundaries: { ...suite.boundaries, failures: moved(suite.boundaries.failures) } }),
    })),
    refusals: refusals(report.refusals),
    ...(report.strayBoundaries === undefined ? {} : { strayBoundaries: moved(report.strayBoundaries) }),
  };
}
