import type { Refusal, SuiteReport } from "../../testing/suiteReport.js";
import { namedFile } from "../namedFile.js";

/** A report whose files are named as CI tools know them. */
export function withNamedFiles(report: SuiteReport): SuiteReport {
  const named = (file: string): string => namedFile(file, process.env, process.cwd());
  const refusals = (list: readonly Refusal[]) => list.map((refusal) => ({ ...refusal, file: named(refusal.file) }));
  return {
    ...report,
    suites: report.suites.map((suite) => ({
      ...suite,
      file: named(suite.file),
      refusals: refusals(suite.refusals),
    })),
    refusals: refusals(report.refusals),
  };
}
