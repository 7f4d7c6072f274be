import type { Finding } from "../../model/finding.js";
import { sameJson } from "../edit/sameJson.js";

/** What two findings of one clause about one subject can differ in. */
function sayTheSame(one: Finding, other: Finding): boolean {
  return (
    sameJson(one.actual, other.actual) &&
    sameJson(one.message.params, other.message.params) &&
    sameJson(one.reasons, other.reasons) &&
    sameJson(one.expected, other.expected) &&
    sameJson(one.unknown, other.unknown) &&
    sameJson(one.remedy?.fix, other.remedy?.fix)
  );
}

/** Whether a finding of a rule about a subject says the same as the last one. */
function sameFinding(one: Finding, other: Finding): boolean {
  if (one.outcome !== other.outcome || one.path !== other.path || one.source !== other.source) return false;
  return one.message === other.message || (one.message.key === other.message.key && sayTheSame(one, other));
}

/** The same of lists of them. */
export function sameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++)
    if (!sameFinding(some[index] as Finding, others[index] as Finding)) return false;
  return true;
}
