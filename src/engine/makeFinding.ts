import type { Detail } from "../checks/check.js";
import type { Finding, Message, Outcome, Reason, RemedyReference, SameMatter, UnknownCause } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Writable } from "../model/writable.js";
import type { SubjectRef } from "./subjects.js";
import type { PlannedClause, PlannedRule, ToldRule } from "./targetPlan.js";

const NO_REASONS: readonly Reason[] = Object.freeze([]);
const NO_OTHERS: readonly SameMatter[] = Object.freeze([]);

function finding(
  rule: ToldRule,
  clause: PlannedClause,
  ref: SubjectRef,
  outcome: Outcome,
  path: string,
  message: Message,
  reasons: readonly Reason[],
): Writable<Finding> {
  return {
    rule: rule.id,
    level: rule.level,
    area: rule.area,
    subject: ref.subject,
    outcome,
    path,
    params: clause.params,
    message,
    reasons,
    source: clause.authority,
    period: clause.period,
  };
}

/** The finding of a check that passed. */
export function passFinding({ told: rule }: PlannedRule, clause: PlannedClause, ref: SubjectRef): Finding {
  const made = finding(rule, clause, ref, "pass", ref.pointer, clause.passed, NO_REASONS);
  if (rule.matter !== undefined) made.matter = { id: rule.matter, also: NO_OTHERS };
  return made;
}

function causeOf(detail: Detail): UnknownCause {
  if (detail.notLoaded !== undefined) return { why: "not-loaded", paths: detail.notLoaded };
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

/** Most findings are this: one literal, since adding properties one by one costs as much as judging the rule. */
function plainFailure(
  { told: rule }: PlannedRule,
  clause: PlannedClause,
  ref: SubjectRef,
  detail: Detail,
  actual: Json,
  expected: Json,
): Writable<Finding> {
  return {
    rule: rule.id,
    level: rule.level,
    area: rule.area,
    subject: ref.subject,
    outcome: "fail",
    path: detail.path,
    params: clause.params,
    message: detail.message,
    reasons: detail.reasons,
    source: clause.authority,
    period: clause.period,
    actual,
    expected,
  };
}

function openedFinding(
  planned: PlannedRule,
  clause: PlannedClause,
  ref: SubjectRef,
  outcome: "fail" | "unknown",
  detail: Detail,
): Writable<Finding> {
  const { actual, expected } = detail;
  if (outcome === "fail" && actual !== undefined && expected !== undefined)
    return plainFailure(planned, clause, ref, detail, actual, expected);
  const made = finding(planned.told, clause, ref, outcome, detail.path, detail.message, detail.reasons);
  if (actual !== undefined) made.actual = actual;
  if (expected !== undefined) made.expected = expected;
  if (outcome === "unknown") made.unknown = causeOf(detail);
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
  const made = openedFinding(planned, clause, ref, outcome, detail);
  if (clause.upcoming && clause.period.from !== undefined) made.upcoming = { from: clause.period.from };
  const { matter } = planned.told;
  if (matter !== undefined) made.matter = { id: matter, also: NO_OTHERS };
  const remedy = remedyOf(planned, made.message.params, detail.fix);
  if (remedy !== undefined) made.remedy = remedy;
  return made;
}
