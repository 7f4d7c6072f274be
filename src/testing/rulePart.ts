import { type Checker, createChecker } from "../engine/checker.js";
import type { Outcome } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { NotBinding, Report } from "../model/report.js";
import type { Target } from "../model/target.js";
import type { Clause, Pack, Rule } from "../packs/pack.js";
import type { RuleCase } from "./ruleCase.js";

/** What is asked of a rule in a case. */
export type Asked = Pick<RuleCase, "dossier" | "target" | "asOf" | "absent">;

/** A rule with some of its clauses, periods or rows of its table, as if they were the only ones. */
export class RulePart {
  private readonly checker: Checker;

  constructor({ replaces: _, ...rule }: Rule, clauses: readonly Clause[], pack: Pack) {
    this.checker = createChecker({ packs: [{ ...pack, rules: [{ ...rule, clauses }] }] });
  }

  /** Whether it binds anything in a case, or whether that is asked. */
  concerns(asked: Asked): boolean {
    const { findings, questions } = this.check(asked);
    return findings.length > 0 || questions.length > 0;
  }

  /** What it comes to as of the day of a case, by the places of the subjects that it judges. */
  outcomes(asked: Asked): ReadonlyMap<Pointer, Outcome> {
    const today = this.check(asked).findings.filter(({ upcoming }) => upcoming === undefined);
    return new Map(today.map(({ subject, outcome }) => [subject.pointer, outcome]));
  }

  /** Why it does not bind what it does not bind in a case. */
  shutBy(asked: Asked): readonly NotBinding["why"][] {
    return (this.check(asked).notBinding ?? []).map(({ why }) => why);
  }

  private check({ dossier, target, asOf, absent }: Asked): Report {
    const options = {
      asOf,
      absent: absent ?? ("unknown" as const),
      joinMatters: false,
      notBinding: true,
      inputIssues: [],
    };
    return this.checker.check(dossier, target as Target, options);
  }
}

/** A clause whatever the day. */
export const timeless = ({ from: _from, until: _until, ...clause }: Clause): Clause => clause;

/** The clauses of a rule that are in force on a day. */
export const inForce = ({ clauses }: Rule, day: string): readonly Clause[] =>
  clauses.filter(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day < until));
