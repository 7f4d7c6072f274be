import type { PlannedClause, PlannedRule, TargetPlan } from "../../engine/targetPlan.js";
import { canonicalText } from "../../model/canonicalText.js";
import type { Json } from "../../model/json.js";
import type { Target } from "../../model/target.js";
import { every, type Tri } from "../../model/tri.js";
import type { CheckSpec, Scope } from "../../packs/pack.js";
import type { Binding, Bindings } from "../binding/bind.js";
import { enterSight } from "../binding/sight.js";
import { settledCheck } from "../settledCheck.js";
import { withTarget } from "../withTarget.js";
import { alternativesOf } from "./alternatives.js";
import { openConditions } from "./openConditions.js";
import type { Ask, State } from "./requirement.js";

/** What asks are made with. */
export interface AskWorld {
  readonly plan: TargetPlan;
  readonly target: Target;
  readonly found: Bindings;
}

function stateOf(met: Tri): State {
  if (met === undefined) return "not-known";
  return met ? "met" : "not-met";
}

/** The check as far as it is settled for all that it binds alike; else as it is written. */
function checkOf(clause: PlannedClause, of: readonly Binding[], { plan, target, found }: AskWorld): CheckSpec {
  const written = clause.clause.check;
  const settled = of.map(({ planned, ref }) => {
    enterSight(found.scope, ref);
    return settledCheck(written, { plan, subject: planned.rule.subject, scope: found.scope });
  });
  const [first] = settled;
  const alike = first !== undefined && new Set(settled.map(canonicalText)).size === 1;
  return withTarget(alike ? first : written, target);
}

/** What of a rule's scope is still open. */
function openScope({ categories, exceptCategories, sellers, exceptSellers }: Scope, of: readonly Binding[]): Scope {
  const category = of.some(({ openGates }) => openGates.has("category"));
  const seller = of.some(({ openGates }) => openGates.has("seller"));
  return {
    ...(category && categories !== undefined ? { categories } : {}),
    ...(seller && sellers !== undefined ? { sellers } : {}),
    ...(category && exceptCategories !== undefined ? { exceptCategories } : {}),
    ...(seller && exceptSellers !== undefined ? { exceptSellers } : {}),
  };
}

const saysTheSame = (a: PlannedClause, b: PlannedClause): boolean =>
  canonicalText(a.clause.check) === canonicalText(b.clause.check) &&
  canonicalText(a.clause.when) === canonicalText(b.clause.when);

/** Whether a clause only carries on what an earlier one asks, as where a source was replaced. */
export const carriesOn = (clause: PlannedClause, { clauses }: PlannedRule): boolean =>
  clause.upcoming && clauses.some((other) => other.period.until === clause.period.from && saysTheSame(other, clause));

/** The first day on which a clause is no longer asked; none where a later one asks the same. */
function endOf(clause: PlannedClause, planned: PlannedRule): string | undefined {
  const { until } = clause.period;
  if (until === undefined) return undefined;
  const next = planned.clauses.find((other) => other.period.from === until && saysTheSame(other, clause));
  return next === undefined ? until : endOf(next, planned);
}

function timeOf(clause: PlannedClause, planned: PlannedRule): Pick<Ask, "due" | "from" | "until"> {
  const until = endOf(clause, planned);
  return {
    due: clause.upcoming ? "upcoming" : "now",
    ...(clause.upcoming && clause.period.from !== undefined ? { from: clause.period.from } : {}),
    ...(until === undefined ? {} : { until }),
  };
}

/** What one clause asks of those whom it binds or may bind; nothing where it binds nobody. */
export function makeAsk(all: readonly Binding[], world: AskWorld): Ask | undefined {
  const of = all.filter(({ binds }) => binds !== false);
  const [first] = of;
  if (first === undefined) return undefined;
  const { planned, clause } = first;
  const { rule, remedy } = planned;
  const sure = of.filter(({ binds }) => binds === true);
  const check = checkOf(clause, of, world);
  const { lists, groups } = world.plan.ruleset;
  const conditions = openConditions(clause.clause.when, all, rule.subject, world.found, world.plan);
  return {
    rule: rule.id,
    level: rule.level,
    subject: rule.subject,
    pointers: of.map(({ ref }) => ref.pointer),
    applies: sure.length > 0 ? "yes" : "depends",
    dependsOn: sure.length > 0 ? [] : [...new Set(of.flatMap(({ open }) => open))],
    conditions: conditions.map((part) => withTarget(part, world.target)),
    scope: openScope(rule.scope, of),
    check,
    alternatives: alternativesOf(check, (list): readonly Json[] => lists[list] ?? groups[list] ?? []),
    ...timeOf(clause, planned),
    state: stateOf(every((sure.length > 0 ? sure : of).map(({ met }) => met))),
    source: clause.authority,
    params: clause.clause.params,
    ...(remedy === undefined ? {} : { remedy: remedy.id }),
    ...(remedy?.leadTimeDays === undefined ? {} : { leadTimeDays: remedy.leadTimeDays }),
  };
}
