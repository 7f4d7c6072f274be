import type { Day } from "../model/day.js";
import type { Finding } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { Report } from "../model/report.js";
import type { Level } from "../packs/pack.js";
import type { State } from "./impact.js";

/** What a rule comes to for one subject in one report. */
export interface RuleState {
  readonly rule: string;
  readonly level: Level;
  readonly pointer: Pointer;
  readonly label: string;
  readonly state: State;
  readonly upcoming?: { readonly from: Day };
  readonly finding?: Finding;
  readonly paths: readonly Pointer[];
}

const SEVERITY: readonly State[] = ["not-binding", "pass", "waived", "asked", "unknown", "fail"];

/** The finding of one of several variants that were told together. */
const alone = (finding: Finding, pointer: Pointer, label: string): Finding => ({
  ...finding,
  subject: { kind: finding.subject.kind, pointer, label },
});

function statesOfFinding(finding: Finding): readonly RuleState[] {
  const { rule, level, outcome, upcoming, subject } = finding;
  return [{ pointer: subject.pointer, label: subject.label }, ...(subject.others ?? [])].map(({ pointer, label }) => ({
    rule,
    level,
    pointer,
    label,
    state: outcome,
    ...(upcoming === undefined ? {} : { upcoming }),
    finding: alone(finding, pointer, label),
    paths: [],
  }));
}

const lastOf = (pointer: Pointer): string => pointer.slice(pointer.lastIndexOf("/") + 1);

/** What every rule comes to in a report, by `nameOf` its id, its subject, and whether it holds today or later. */
export function statesOf(report: Report, nameOf: (rule: string) => string): ReadonlyMap<string, RuleState> {
  const states = new Map<string, RuleState>();
  const add = (one: RuleState): void => {
    const key = JSON.stringify([nameOf(one.rule), one.pointer, one.upcoming === undefined ? "today" : "later"]);
    const known = states.get(key);
    const paths = [...(known?.paths ?? []), ...one.paths];
    const isWorse = known === undefined || SEVERITY.indexOf(one.state) > SEVERITY.indexOf(known.state);
    states.set(key, { ...(isWorse ? one : known), paths });
  };
  for (const finding of report.findings) for (const state of statesOfFinding(finding)) add(state);
  for (const { path, rules } of report.questions)
    for (const { rule, level, pointer } of rules)
      add({ rule, level, pointer, label: lastOf(pointer), state: "asked", paths: [path] });
  return states;
}
