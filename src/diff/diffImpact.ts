import type { AddressBook } from "../checks/address/countryForm.js";
import { type Checker, createChecker } from "../engine/checker.js";
import { joinPacks } from "../engine/ruleset.js";
import type { Day } from "../model/day.js";
import type { Report, Verdict } from "../model/report.js";
import type { Target } from "../model/target.js";
import type { Pack, Rule } from "../packs/pack.js";
import { defaultTargets } from "./defaultTargets.js";
import { diffReports } from "./diffReports.js";
import type { Impact, ReportChange } from "./impact.js";

/** A dossier with the name by which it is told. */
export interface NamedDossier {
  readonly name: string;
  readonly dossier: unknown;
}

export interface ImpactOptions {
  readonly dossiers: readonly NamedDossier[];
  /** Absent: every target that the packs speak of or a dossier's listings name, as far as it offers something there. */
  readonly targets?: readonly Target[];
  /** The day for which both sides are asked, `YYYY-MM-DD`. */
  readonly asOf: Day;
  /** What countries want of an address: `addressBook` of `greenlane/addresses`, as in `createChecker`. */
  readonly addresses?: AddressBook;
  /** What a missing field is that a merchant may simply not have, as in `check`. */
  readonly absent?: "unknown" | "none";
}

interface Comparison {
  readonly dossier: NamedDossier;
  readonly target: Target;
  /** Place of the dossier in the list. */
  readonly position: number;
}

const targetKey = (target: Target): string => JSON.stringify(target);

/** Every dossier with every of its targets; target by target, so that checkers can keep what they have compiled. */
function comparisonsOf(
  { dossiers, targets }: ImpactOptions,
  sides: readonly (readonly Pack[])[],
): readonly Comparison[] {
  const rulesets = sides.map((packs) => joinPacks(packs));
  const all = dossiers.flatMap((dossier, position) =>
    (targets ?? defaultTargets(dossier.dossier, rulesets)).map((target): Comparison => ({ dossier, target, position })),
  );
  const order = new Map(all.map(({ target }, index) => [targetKey(target), index]));
  return all.sort((a, b) => (order.get(targetKey(a.target)) ?? 0) - (order.get(targetKey(b.target)) ?? 0));
}

const VERDICTS: readonly Verdict[] = ["pass", "incomplete", "fail"];

const isWorse = ({ verdict, changes }: ReportChange): boolean =>
  VERDICTS.indexOf(verdict.after) > VERDICTS.indexOf(verdict.before) ||
  changes.some(({ effect }) => effect === "worse");

/** Checks every dossier by both sets of packs and says what comes to something else. */
export function diffImpact(
  before: readonly Pack[],
  after: readonly Pack[],
  options: ImpactOptions,
  renamed: ReadonlyMap<string, Rule>,
): Impact {
  const { asOf, absent = "unknown", dossiers, addresses } = options;
  const book = addresses === undefined ? {} : { addresses };
  const checkers = {
    before: createChecker({ packs: before, ...book }),
    after: createChecker({ packs: after, ...book }),
  };
  const report = (checker: Checker, { dossier, target }: Comparison): Report =>
    checker.check(dossier.dossier, target, { asOf, absent, joinMatters: false, inputIssues: [] });
  const comparisons = comparisonsOf(options, [before, after]);
  const rules = new Map([...before, ...after].flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)));
  const changed = comparisons.flatMap((one): readonly (readonly [number, ReportChange])[] => {
    const [old, now] = [report(checkers.before, one), report(checkers.after, one)];
    const changes = diffReports(old, now, { rules, renamed });
    if (changes.length === 0 && old.verdict === now.verdict) return [];
    const verdict = { before: old.verdict, after: now.verdict };
    return [[one.position, { dossier: one.dossier.name, target: one.target, verdict, changes }]];
  });
  const reports = changed
    .map(([position, change], index) => ({ position, index, change }))
    .sort((a, b) => a.position - b.position || a.index - b.index)
    .map(({ change }) => change);
  return {
    asOf,
    compared: { dossiers: dossiers.length, reports: comparisons.length },
    reports,
    effect: reports.some(isWorse) ? "worse" : "not-worse",
  };
}
