import { runRuleCase } from "../runRuleCase.js";
import { lacking, type RefuseSuite, type RunCase, type SuiteView, showsOutcome } from "../suiteView.js";
import { withoutEach } from "../withoutEach.js";

const isJudged = ({ written, result }: RunCase): boolean =>
  written.expect.outcome === result.outcome && (result.outcome === "pass" || result.outcome === "fail");

/** A property that can be taken from a case so that the outcome is no longer known. */
function absentInput({ written }: RunCase, { rule, checker }: SuiteView): string | undefined {
  for (const { dossier, pointer } of withoutEach(written.dossier))
    if (runRuleCase(checker, rule.id, { ...written, dossier }).outcome === "unknown") return pointer;
  return undefined;
}

/**
 * No case is unknown although an input can be absent. Whether one can is tried out: a property is taken from a case that passes
 * or fails. Where that always leaves the outcome or makes a question of it, there is nothing to show.
 */
export const noUnknown: RefuseSuite = (suite) => {
  if (suite.cases.some((one) => showsOutcome(one, "unknown") || showsOutcome(one, "upcoming-unknown"))) return [];
  for (const one of suite.cases.filter(isJudged)) {
    const pointer = absentInput(one, suite);
    if (pointer !== undefined) return lacking("no-unknown", { pointer, case: one.written.name });
  }
  return [];
};
