import type { Finding } from "../../model/finding.js";
import { sameJson } from "../edit/sameJson.js";

/** Whether two findings of one clause about one subject say the same. */
function sameFinding(one: Finding, other: Finding): boolean {
  if (one.outcome !== other.outcome || one.path !== other.path) return false;
  const passed = one.outcome === "pass" && one.message === other.message && one.source === other.source;
  return (passed && one.subject === other.subject) || sameJson(one, other);
}

/** The same of lists of them. */
export function sameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++)
    if (!sameFinding(some[index] as Finding, others[index] as Finding)) return false;
  return true;
}
