import type { Detail } from "../checks/check.js";
import type { Finding, Message, Outcome, Reason, UnknownCause } from "../model/finding.js";
import type { PlannedClause, PlannedRule } from "./targetPlan.js";
import type { SubjectRef } from "./subjects.js";

const NO_REASONS: readonly Reason[] = Object.freeze([]);

const common = ({ rule }: PlannedRule, planned: PlannedClause, ref: SubjectRef) => ({
  rule: rule.id,
  level: rule.level,
  area: rule.area,
  subject: ref.subject,
  source: planned.authority,
  period: planned.period,
});

const annotations = ({ rule }: PlannedRule, { upcoming, period }: PlannedClause) => ({
  ...(upcoming && period.from !== undefined ? { upcoming: { from: period.from } } : {}),
  ...(rule.matter === undefined ? {} : { matter: { id: rule.matter, also: [] } }),
});

/** The finding of a check that passed. */
export function passFinding(planned: PlannedRule, clause: PlannedClause, ref: SubjectRef): Finding {
  return {
    ...common(planned, clause, ref),
    outcome: "pass",
    path: ref.pointer,
    message: { key: "check.passed", params: clause.clause.params },
    reasons: NO_REASONS,
    ...annotations(planned, clause),
  };
}

function causeOf(detail: Detail): UnknownCause {
  if (detail.missing.length === 0 && detail.unreadable.length > 0) return { why: "unreadable", paths: detail.unreadable };
  return { why: "not-provided", paths: detail.missing.length > 0 ? detail.missing : [detail.path] };
}

/** The finding of a check that failed or whose outcome is not known. */
export function openFinding(planned: PlannedRule, clause: PlannedClause, ref: SubjectRef, outcome: Exclude<Outcome, "pass" | "waived">, detail: Detail): Finding {
  const params = { ...clause.clause.params, ...detail.message.params };
  const message: Message = { key: detail.message.key, params };
  const { fix } = detail;
  return {
    ...common(planned, clause, ref),
    outcome,
    path: detail.path,
    message,
    reasons: detail.reasons,
    ...(detail.actual === undefined ? {} : { actual: detail.actual }),
    ...(detail.expected === undefined ? {} : { expected: detail.expected }),
    ...(outcome === "unknown" ? { unknown: causeOf(detail) } : {}),
    ...(planned.remedy === undefined ? {} : { remedy: { ...planned.remedy, params, ...(fix === undefined ? {} : { fix }) } }),
    ...annotations(planned, clause),
  };
}
