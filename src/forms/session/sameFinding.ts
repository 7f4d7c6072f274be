import type { Finding } from "../../model/finding.js";
import { sameJson } from "../edit/sameJson.js";

/** Messages of most findings that stay the same are one object; what is not known may be another all the same. */
const sayTheSame = ({ message: one }: Finding, { message: other }: Finding): boolean =>
  one === other || (one.key === other.key && sameJson(one.params, other.params));

/** Whether a finding of a rule about a subject says the same as the last one. */
const sameFinding = (one: Finding, other: Finding): boolean =>
  one.outcome === other.outcome &&
  one.path === other.path &&
  one.source === other.source &&
  sayTheSame(one, other) &&
  sameJson(one.actual, other.actual) &&
  sameJson(one.reasons, other.reasons) &&
  sameJson(one.expected, other.expected) &&
  sameJson(one.unknown, other.unknown) &&
  sameJson(one.remedy?.fix, other.remedy?.fix);

/** The same of lists of them. */
export function sameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++)
    if (!sameFinding(some[index] as Finding, others[index] as Finding)) return false;
  return true;
}
