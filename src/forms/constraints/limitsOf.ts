import type { Checker, CheckOptions } from "../../engine/checker.js";
import type { TargetPlan } from "../../engine/targetPlan.js";
import type { Pointer } from "../../model/pointer.js";
import type { SubjectKind } from "../../model/subject.js";
import type { Target } from "../../model/target.js";
import type { CheckSpec } from "../../packs/pack.js";
import { type Binding, type Bindings, bind } from "../binding/bind.js";
import { enterSight } from "../binding/sight.js";
import { dossierOf, type Facts } from "../facts.js";
import { planFor } from "../planFor.js";
import { settledCheck } from "../settledCheck.js";
import { withTarget } from "../withTarget.js";
import type { Atom } from "./atom.js";
import { atomsOf } from "./atomsOf.js";
import type { LimitSource } from "./constraint.js";

/** For which day limits are asked, and how what is missing is read. */
export type ConstraintOptions = Pick<CheckOptions, "asOf" | "absent">;

/** A demand of a rule on a place, and whether the rule binds there. */
export interface PlacedLimit extends Atom {
  readonly source: LimitSource;
  readonly subject: SubjectKind;
  readonly check: CheckSpec;
  readonly binds: "yes" | "open";
  /** What decides whether it binds. */
  readonly dependsOn: readonly Pointer[];
  /** The day from which it holds, where that lies ahead. */
  readonly from?: string;
}

/** All limits of a target for what is known. */
export interface TargetLimits {
  readonly root: Readonly<Record<string, unknown>>;
  readonly plan: TargetPlan;
  readonly found: Bindings;
  readonly limits: readonly PlacedLimit[];
}

function limitsOfBinding(
  binding: Binding,
  { plan, found }: Pick<TargetLimits, "plan" | "found">,
  target: Target,
): readonly PlacedLimit[] {
  const { planned, clause, ref, binds, open } = binding;
  const { subject, id, level } = planned.rule;
  if (binds === false) return [];
  enterSight(found.scope, ref);
  const check = withTarget(settledCheck(clause.clause.check, { plan, subject, scope: found.scope }), target);
  const world = { plan, names: plan.namesFor(subject), scope: found.scope, ref };
  const { from, until } = clause.period;
  const source: LimitSource = { rule: id, level, source: clause.authority, ...(until === undefined ? {} : { until }) };
  return atomsOf(check, world).map((atom) => ({
    ...atom,
    source,
    subject,
    check,
    binds: binds === true ? "yes" : "open",
    dependsOn: open,
    ...(clause.upcoming && from !== undefined ? { from } : {}),
  }));
}

/** Every limit that a target sets on a place of the dossier. */
export function limitsOf(checker: Checker, target: Target, facts: Facts, options: ConstraintOptions): TargetLimits {
  const root = dossierOf(facts);
  const plan = planFor(checker, root, target, options);
  const found = bind(plan, root, target, options.asOf);
  const limits = found.bindings.flatMap((binding) => limitsOfBinding(binding, { plan, found }, target));
  return { root, plan, found, limits };
}
