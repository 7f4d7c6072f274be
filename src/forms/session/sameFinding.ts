import type { Finding, Message, Reason } from "../../model/finding.js";
import { sameJson } from "../edit/sameJson.js";

/** Messages of most findings that stay the same are one object; what is not known may be another all the same. */
const sayTheSame = (one: Message, other: Message): boolean =>
  one === other || (one.key === other.key && sameJson(one.params, other.params));

function sameReasons(some: readonly Reason[], others: readonly Reason[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++)
    if (!sayTheSame(some[index] as Reason, others[index] as Reason)) return false;
  for (let index = 0; index < some.length; index++)
    if (some[index]?.path !== others[index]?.path || !sameJson(some[index]?.parts, others[index]?.parts)) return false;
  return true;
}

/** Whether a finding of a rule about a subject says the same as the last one. Places come last: they are written anew for every finding. */
export const sameFinding = (one: Finding, other: Finding): boolean =>
  one.outcome === other.outcome &&
  one.source === other.source &&
  sameJson(one.actual, other.actual) &&
  sayTheSame(one.message, other.message) &&
  sameReasons(one.reasons, other.reasons) &&
  sameJson(one.expected, other.expected) &&
  sameJson(one.unknown, other.unknown) &&
  sameJson(one.remedy?.fix, other.remedy?.fix) &&
  one.path === other.path;

/** The same of lists of them. */
export function sameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++)
    if (!sameFinding(some[index] as Finding, others[index] as Finding)) return false;
  return true;
}
