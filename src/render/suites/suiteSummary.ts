import type { SuiteReport } from "../../testing/suiteReport.js";
import type { SuiteWords } from "../../text/suiteWords.js";

const MILLISECONDS = 1000;

/** "639 rules, 4,758 cases: all passed (3.1 s)". */
export function suiteSummary({ counts, durationMs }: SuiteReport, { say }: SuiteWords): string {
  const wrong = [
    ...(counts.failed === 0 ? [] : [say("suite.failed", { count: counts.failed })]),
    ...(counts.moved === 0 ? [] : [say("suite.moved", { count: counts.moved })]),
    ...(counts.refusals === 0 ? [] : [say("suite.refusals", { count: counts.refusals })]),
  ];
  return say("suite.summary", {
    suites: say("suite.suites", { count: counts.suites }),
    cases: [
      say("suite.cases", { count: counts.cases }),
      ...(counts.boundaries === 0 ? [] : [say("suite.boundaries", { count: counts.boundaries })]),
    ].join(say("suite.comma")),
    came: wrong.length === 0 ? say("suite.all-passed") : wrong.join(say("suite.comma")),
    seconds: Math.round(durationMs / (MILLISECONDS / 10)) / 10,
  });
}
