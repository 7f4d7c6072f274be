import { ALL_CODE } from "../../checks/allCode.js";
import type { Expression } from "../../model/expression.js";
import type { CheckSpec, Clause, Pack, Rule } from "../../packs/pack.js";
import type { RuleCase } from "../ruleCase.js";
import { RulePart } from "../rulePart.js";
import type { Suite } from "../suite.js";
import type { Unexercised } from "../suiteReport.js";
import { type Demand, demandsOf } from "./demandsOf.js";
import { rowName } from "./rowName.js";

/** Something that cases can exercise, and which half of it they do. */
export interface Exercised {
  readonly kind: Unexercised["kind"];
  readonly place: string;
  readonly judged: boolean;
  readonly failed: boolean;
  readonly met: boolean;
}

/** A clause with the cases in which it judges something. */
interface JudgedClause {
  readonly clause: Clause;
  readonly cases: readonly RuleCase[];
}

const spanOf = ({ from = "..", until = ".." }: Clause): string => `${from}/${until}`;

const and = (conditions: readonly Expression[]): Pick<Clause, "when"> =>
  conditions.length === 0 ? {} : { when: { and: conditions } };

/** The rule with one clause that checks something else. */
function partWith(rule: Rule, clause: Clause, check: CheckSpec, demand: Demand, pack: Pack): RulePart {
  const { when, ...bare } = clause;
  const conditions = [...(when === undefined ? [] : [when]), ...demand.when];
  return new RulePart(rule, [{ ...bare, check, ...and(conditions) }], pack);
}

/** Looks at one demand of a clause: a case fails on it if it meets what has to hold before. */
function exercise(
  demand: Demand,
  { clause, cases }: JudgedClause,
  rule: Rule,
  pack: Pack,
): Omit<Exercised, "kind" | "place"> {
  const alone = partWith(rule, clause, demand.alone, demand, pack);
  const base = demand.base === undefined ? undefined : partWith(rule, clause, demand.base, demand, pack);
  const outcomes = cases.flatMap((one) => {
    const before = base?.outcomes(one);
    return [...alone.outcomes(one)].filter(([pointer]) => before === undefined || before.get(pointer) === "pass");
  });
  const has = (outcome: string): boolean => outcomes.some(([, came]) => came === outcome);
  return { judged: outcomes.length > 0, failed: has("fail") || has("waived"), met: has("pass") };
}

/** What stands at one place in several rows counts once: half in one row and half in another is whole. */
function joined(all: readonly Exercised[]): readonly Exercised[] {
  const byPlace = new Map<string, Exercised>();
  for (const one of all) {
    const key = `${one.kind} ${one.place}`;
    const other = byPlace.get(key);
    byPlace.set(key, {
      ...one,
      judged: one.judged || other?.judged === true,
      failed: one.failed || other?.failed === true,
      met: one.met || other?.met === true,
    });
  }
  return [...byPlace.values()];
}

function demandsIn(judged: readonly JudgedClause[], rule: Rule, pack: Pack): readonly Exercised[] {
  const spans = new Set(rule.clauses.map(spanOf));
  return judged.flatMap((one) =>
    demandsOf(one.clause.check).map((demand): Exercised => {
      const place = spans.size === 1 ? demand.place : `${spanOf(one.clause)} ${demand.place}`;
      return { kind: "demand", place, ...exercise(demand, one, rule, pack) };
    }),
  );
}

function timesAndRows(judged: readonly JudgedClause[]): readonly Exercised[] {
  return judged.flatMap(({ clause, cases }): readonly Exercised[] => {
    const together = judged.map((one) => one.clause).filter((other) => spanOf(other) === spanOf(clause));
    const seen = { judged: cases.length > 0, failed: true, met: true };
    const place = `${together.length === judged.length ? "" : `${spanOf(clause)} `}${rowName(clause, together)}`;
    return [
      { kind: "period", place: spanOf(clause), ...seen },
      ...(together.length > 1 ? [{ kind: "row" as const, place, ...seen }] : []),
    ];
  });
}

/** What the cases of a suite exercise of its rule: the rule itself, its periods, the rows of its table, its demands. */
export function ruleCoverage(suite: Suite): readonly Exercised[] {
  const { rule, pack } = suite.place;
  const able = { ...pack, uses: { ...pack.uses, ...ALL_CODE } };
  const cases = suite.cases.map(({ written }) => written);
  const judged = rule.clauses.map((clause): JudgedClause => {
    const part = new RulePart(rule, [clause], able);
    return { clause, cases: cases.filter((one) => part.outcomes(one).size > 0) };
  });
  const seen = { judged: judged.some((one) => one.cases.length > 0), failed: true, met: true };
  return joined([{ kind: "rule", place: "", ...seen }, ...timesAndRows(judged), ...demandsIn(judged, rule, able)]);
}
