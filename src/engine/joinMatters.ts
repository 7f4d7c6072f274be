import type { Finding, SameMatter } from "../model/finding.js";

const SEVERITY = { fail: 3, unknown: 2, waived: 1, pass: 0 } as const;

/** A must that fails is worse than advice that fails; what holds today worse than what is to come. */
const rank = (finding: Finding): number =>
  (finding.upcoming === undefined ? 100 : 0) + SEVERITY[finding.outcome] * 10 + (finding.level === "must" ? 1 : 0);

const asAlso = ({ rule, level, outcome, source }: Finding): SameMatter => ({ rule, level, outcome, source });

const packOf = (rule: string): string => rule.slice(0, rule.indexOf("/"));

/** Two open findings of one authority are two causes: neither may hide the other. */
function speaksTwice(group: readonly Finding[]): boolean {
  const open = group.filter((finding) => finding.outcome !== "pass").map((finding) => packOf(finding.rule));
  return new Set(open).size < open.length;
}

/** Shows one duty that several authorities ask for once per subject: the worst outcome, with the other rules and their authorities. */
export function joinMatters(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.matter === undefined) continue;
    const key = `${finding.matter.id} ${finding.subject.pointer} ${finding.upcoming === undefined ? "" : "upcoming"}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const joined = new Map<Finding, Finding | undefined>();
  for (const group of groups.values()) {
    if (group.length < 2 || speaksTwice(group)) continue;
    const worst = group.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    const others = group.filter((finding) => finding !== worst);
    for (const other of others) joined.set(other, undefined);
    joined.set(worst, { ...worst, matter: { id: worst.matter?.id ?? "", also: others.map(asAlso) } });
  }
  return joined.size === 0
    ? findings
    : findings.flatMap((finding) => (joined.has(finding) ? (joined.get(finding) ?? []) : finding));
}
