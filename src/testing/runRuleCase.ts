import { type Checker, createChecker } from "../engine/checker.js";
import type { Finding } from "../model/finding.js";
import type { Report } from "../model/report.js";
import type { Target } from "../model/target.js";
import type { Pack } from "../packs/pack.js";
import type { CaseOutcome, RuleCase } from "./ruleCase.js";

/** What a rule came to for a case. */
export interface CaseResult {
  readonly outcome: CaseOutcome;
  /** Where it points: the finding's path, or the deciding paths of a question. */
  readonly paths: readonly string[];
  readonly from?: string;
  readonly findings: readonly Finding[];
  readonly report: Report;
}

/** For each rule of some packs its kin: itself, those that it replaces and those that replace it. */
type Kin = ReadonlyMap<string, ReadonlySet<string>>;

/** Whoever tests all rules of the same packs asks for the kin of each. */
const knownKin = new WeakMap<readonly Pack[], Kin>();

function kinIn(packs: readonly Pack[]): Kin {
  const known = knownKin.get(packs);
  if (known !== undefined) return known;
  const rules = packs.flatMap((pack) => pack.rules);
  const kin = new Map(rules.map(({ id, replaces = [] }) => [id, new Set([id, ...replaces])]));
  for (const { id, replaces = [] } of rules) for (const other of replaces) kin.get(other)?.add(id);
  knownKin.set(packs, kin);
  return kin;
}

/** A checker of one rule alone, with those that it replaces or that replace it. */
export function checkerForRule(packs: readonly Pack[], id: string): Checker {
  const kin = kinIn(packs).get(id);
  if (kin === undefined) throw new TypeError(`no rule ${id} in the packs`);
  const homes = new Set([...kin].map((one) => one.slice(0, one.indexOf("/"))));
  const slices = packs
    .filter((pack) => homes.has(pack.id))
    .map((pack) => ({ ...pack, rules: pack.rules.filter((rule) => kin.has(rule.id)) }));
  return createChecker({ packs: slices.filter((pack) => pack.rules.length > 0) });
}

const ORDER: readonly (Finding["outcome"] | "question")[] = ["fail", "unknown", "question", "waived", "pass"];

/** Runs one case for a rule; the worst outcome over all subjects counts, today's before what is to come. */
export function runRuleCase(checker: Checker, id: string, one: RuleCase): CaseResult {
  const report = checker.check(one.dossier, one.target as Target, {
    asOf: one.asOf,
    joinMatters: false,
    notBinding: true,
    inputIssues: [],
    ...(one.absent === undefined ? {} : { absent: one.absent }),
  });
  const findings = report.findings.filter((finding) => finding.rule === id);
  const asked = report.questions.filter((question) => question.rules.some((rule) => rule.rule === id));
  const today = findings.filter((finding) => finding.upcoming === undefined);
  const outcomes = new Set([
    ...today.map((finding) => finding.outcome),
    ...(asked.length > 0 ? (["question"] as const) : []),
  ]);
  const worst = ORDER.find((outcome) => outcomes.has(outcome));
  const later = findings.filter((finding) => finding.upcoming !== undefined);
  const upcoming = later.find((finding) => finding.outcome === "fail") ?? later[0];
  if (
    upcoming !== undefined &&
    (worst === undefined || worst === "pass" || one.expect.outcome.startsWith("upcoming"))
  ) {
    return {
      outcome: `upcoming-${upcoming.outcome as "fail" | "unknown"}`,
      paths: later.map((finding) => finding.path),
      from: upcoming.upcoming?.from ?? "",
      findings,
      report,
    };
  }
  if (worst === "question")
    return { outcome: "question", paths: asked.map((question) => question.path), findings, report };
  const paths = today.filter((finding) => finding.outcome === worst).map((finding) => finding.path);
  return { outcome: worst ?? "not-binding", paths, findings, report };
}
