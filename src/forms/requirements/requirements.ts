import type { Checker, CheckOptions } from "../../engine/checker.js";
import { Questions } from "../../engine/questions.js";
import type { SubjectRef } from "../../engine/subjects.js";
import type { PlannedClause, TargetPlan } from "../../engine/targetPlan.js";
import type { Pointer } from "../../model/pointer.js";
import { SUBJECTS } from "../../model/subject.js";
import type { Target } from "../../model/target.js";
import { type Binding, type Bindings, bind } from "../binding/bind.js";
import { dossierOf, type Facts } from "../facts.js";
import { planFor } from "../planFor.js";
import { inOrder } from "./inOrder.js";
import { type AskGroup, joinAsks, withOrder } from "./joinAsks.js";
import { carriesOn, makeAsk } from "./makeAsk.js";
import type { Ask, NotAsked, Requirement, Requirements } from "./requirement.js";

/** For which day requirements are asked, and how what is missing is read. */
export type RequirementOptions = Pick<CheckOptions, "asOf" | "absent">;

/** What each clause asks, in the order of the rules. */
function asksOf(plan: TargetPlan, found: Bindings, target: Target): readonly (readonly [Binding, Ask])[] {
  const byClause = new Map<PlannedClause, Binding[]>();
  for (const binding of found.bindings) {
    const own = byClause.get(binding.clause);
    if (own === undefined) byClause.set(binding.clause, [binding]);
    else own.push(binding);
  }
  return [...byClause.values()].flatMap((bindings) => {
    const [first] = bindings;
    if (first === undefined || carriesOn(first.clause, first.planned)) return [];
    const ask = makeAsk(bindings, { plan, target, found });
    return ask === undefined ? [] : [[first, ask] as const];
  });
}

/** What is asked by rules of one matter is one requirement. */
function groupsOf(asks: readonly (readonly [Binding, Ask])[]): readonly AskGroup[] {
  const groups = new Map<string, { id: string; matter?: string; asks: Ask[] }>();
  for (const [{ planned }, ask] of asks) {
    const { matter } = planned.rule;
    const id = matter ?? ask.rule;
    const group = groups.get(id) ?? { id, ...(matter === undefined ? {} : { matter }), asks: [] };
    group.asks.push(ask);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** Nothing is to be told of a paper or an image that is only imagined. */
const canBeTold = (path: Pointer, { value, kind, pointer }: SubjectRef): boolean =>
  value !== undefined || SUBJECTS[kind].single === true || !path.startsWith(`${pointer}/`);

function questionsOf({ bindings }: Bindings): Requirements["questions"] {
  const questions = new Questions();
  for (const { binds, met, clause, planned, open, ref } of bindings) {
    const told = open.filter((path) => canBeTold(path, ref));
    if (binds === undefined && met !== true && !clause.upcoming) questions.add(told, planned.rule, ref.pointer);
  }
  return questions.list();
}

/** Rules that ask nothing, each with the first cause; those of other marketplaces and markets go without saying. */
function notAskedOf(plan: TargetPlan, found: Bindings, asked: ReadonlySet<string>): readonly NotAsked[] {
  const excluded = plan.excluded.filter(({ why }) => why !== "marketplace" && why !== "market");
  const shut = found.bindings.map(({ planned, why = "condition" }): NotAsked => ({ rule: planned.rule.id, why }));
  const byRule = new Map<string, NotAsked>();
  for (const one of [...excluded, ...shut, ...found.unbound])
    if (!asked.has(one.rule) && !byRule.has(one.rule)) byRule.set(one.rule, one);
  return [...byRule.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

const countsOf = (requirements: readonly Requirement[], notAsked: number): Requirements["counts"] => {
  const count = (test: (requirement: Requirement) => boolean): number => requirements.filter(test).length;
  return {
    applies: count(({ applies, due }) => applies === "yes" && due === "now"),
    depends: count(({ applies }) => applies === "depends"),
    upcoming: count(({ applies, due }) => applies === "yes" && due === "upcoming"),
    met: count(({ applies, due, state }) => applies === "yes" && due === "now" && state === "met"),
    notAsked,
  };
};

/**
 * What a target asks of a merchant, before there is a dossier or while there is part of one: what certainly applies for what is known, and what
 * hangs on which answers. Groups and requirements stand in the order in which they are to be had.
 *
 * ```ts
 * const asked = requirements(checker, { marketplace: "amazon", market: "DE" }, { seller: "CN", categories: ["toys"] }, { asOf: "2026-11-22" });
 * asked.groups[0]?.requirements[0]?.leadTimeDays; // [14, 90]
 * ```
 *
 * Data only; `localizeRequirements` of `greenlane/text` puts it into words. Throws a `TypeError` for a target or a day that is none.
 */
export function requirements(
  checker: Checker,
  target: Target,
  facts: Facts,
  options: RequirementOptions,
): Requirements {
  const root = dossierOf(facts);
  const plan = planFor(checker, root, target, options);
  const found = bind(plan, root, target, options.asOf);
  const asks = asksOf(plan, found, target);
  const joined = groupsOf(asks).flatMap((group) => joinAsks(group) ?? []);
  const notAsked = notAskedOf(plan, found, new Set(asks.map(([, { rule }]) => rule)));
  return {
    target,
    asOf: options.asOf,
    groups: inOrder(withOrder(joined, plan.ruleset.remedies)),
    questions: questionsOf(found),
    counts: countsOf(joined, notAsked.length),
    notAsked,
    coverage: plan.coverage(found.offered),
  };
}
