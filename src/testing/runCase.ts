import type { Checker } from "../engine/checker.js";
import { compareCase } from "./compareCase.js";
import { explainCase } from "./explainCase.js";
import type { WrittenCase } from "./readCases.js";
import { runRuleCase } from "./runRuleCase.js";
import type { CaseFailure, CaseReport } from "./suiteReport.js";
import type { RunCase } from "./suiteView.js";

/** What came of a case, with what the rule came to. */
export interface CaseRun extends RunCase {
  readonly report: CaseReport;
}

/** Runs one case of a rule and compares what the rule comes to with what the case expects. */
export function runCase(checker: Checker, id: string, { written, line }: WrittenCase): CaseRun {
  const started = performance.now();
  const result = runRuleCase(checker, id, written);
  const comparison = compareCase(written, result);
  const failure = (): CaseFailure => ({
    ...comparison,
    findings: result.findings,
    questions: result.outcome === "question" ? result.paths : [],
    explanations: explainCase(checker, id, written, result),
    dossier: written.dossier,
  });
  const passed = comparison.differences.length === 0;
  const report: CaseReport = {
    name: written.name,
    line,
    status: passed ? "passed" : "failed",
    ...(passed ? {} : { failure: failure() }),
    durationMs: performance.now() - started,
  };
  return { written, line, result, report };
}
