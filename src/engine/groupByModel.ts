import type { Finding } from "../model/finding.js";

/** A finding with what it needs to be joined with those of its model's other variants. */
export interface ModelFinding {
  readonly finding: Finding;
  /** Absent: it stands alone. */
  readonly model?: string | undefined;
}

/** Joins the findings of one rule for the variants of one model that came to the same: forty variants without CE are one finding that names them all. */
export function groupByModel(findings: readonly ModelFinding[]): readonly Finding[] {
  const first = new Map<string, number>();
  const joined: Finding[] = [];
  for (const { finding, model } of findings) {
    const key =
      model === undefined
        ? undefined
        : JSON.stringify([
            finding.rule,
            model,
            finding.outcome,
            finding.message,
            finding.period,
            finding.source.clause,
          ]);
    const index = key === undefined ? undefined : first.get(key);
    if (index === undefined) {
      if (key !== undefined) first.set(key, joined.length);
      joined.push(finding);
      continue;
    }
    const leader = joined[index] as Finding;
    const { pointer, label } = finding.subject;
    joined[index] = {
      ...leader,
      subject: { ...leader.subject, others: [...(leader.subject.others ?? []), { pointer, label }] },
    };
  }
  return joined;
}
