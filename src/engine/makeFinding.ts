import type { Detail } from "../checks/check.js";
import type { Finding, Message, Outcome, Reason, RemedyReference, SameMatter, UnknownCause } from "../model/finding.js";
import type { Writable } from "../model/writable.js";
import type { SubjectRef } from "./subjects.js";
import type { PlannedClause, PlannedRule } from "./targetPlan.js";

const NO_REASONS: readonly Reason[] = Object.freeze([]);
const NO_OTHERS: readonly SameMatter[] = Object.freeze([]);

/** Optional parts are set one by one: spreading them costs more than the check itself. */
function finding(
  planned: PlannedRule,
  clause: PlannedClause,
  ref: SubjectRef,
  outcome: Outcome,
  path: string,
  message: Message,
  reasons: readonly Reason[],
): Writable<Finding> {
  const { rule } = planned;
  const made: Writable<Finding> = {
    rule: rule.id,
    level: rule.level,
    area: rule.area,
    subject: ref.subject,
    outcome,
    path,
    message,
    reasons,
    source: clause.authority,
    period: clause.period,
  };
  if (clause.upcoming && clause.period.from !== undefined) made.upcoming = { from: clause.period.from };
  if (rule.matter !== undefined) made.matter = { id: rule.matter, also: NO_OTHERS };
  return made;
}

/** The finding of a check that passed. */
export const passFinding = (planned: PlannedRule, clause: PlannedClause, ref: SubjectRef): Finding =>
  finding(planned, clause, ref, "pass", ref.pointer, clause.passed, NO_REASONS);

function causeOf(detail: Detail): UnknownCause {
  if (detail.missing.length === 0 && detail.unreadable.length > 0)
    return { why: "unreadable", paths: detail.unreadable };
  return { why: "not-provided", paths: detail.missing.length > 0 ? detail.missing : [detail.path] };
}

function remedyOf(planned: PlannedRule, params: Message["params"], fix: Detail["fix"]): RemedyReference | undefined {
  const { remedy } = planned;
  if (remedy === undefined) return undefined;
  const made: Writable<RemedyReference> = { id: remedy.id, params };
  if (remedy.leadTimeDays !== undefined) made.leadTimeDays = remedy.leadTimeDays;
  if (fix !== undefined) made.fix = fix;
  return made;
}

/** The finding of a check that failed or whose outcome is not known. */
export function openFinding(
  planned: PlannedRule,
  clause: PlannedClause,
  ref: SubjectRef,
  outcome: "fail" | "unknown",
  detail: Detail,
): Finding {
  const params = Object.assign({}, clause.clause.params, detail.message.params);
  const made = finding(planned, clause, ref, outcome, detail.path, { key: detail.message.key, params }, detail.reasons);
  if (detail.actual !== undefined) made.actual = detail.actual;
  if (detail.expected !== undefined) made.expected = detail.expected;
  if (outcome === "unknown") made.unknown = causeOf(detail);
  const remedy = remedyOf(planned, params, detail.fix);
  if (remedy !== undefined) made.remedy = remedy;
  return made;
}
