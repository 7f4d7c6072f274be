import type { CaseResult } from "../runRuleCase.js";

/** What a rule came to, in one line: the outcome, the day of what is to come, and where it points, once for each finding. */
export function outcomeText({ outcome, paths, from }: CaseResult): string {
  if (outcome === "pass" || outcome === "not-binding") return outcome;
  return [outcome, ...(from === undefined ? [] : [from]), ...[...paths].sort()].join(" ");
}
