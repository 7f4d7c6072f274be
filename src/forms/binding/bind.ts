import type { Gate } from "../../engine/gate.js";
import { memberGate, replacementGate } from "../../engine/gates.js";
import { type OfferedListing, offeredListings } from "../../engine/offered.js";
import { SubjectRef } from "../../engine/subjects.js";
import type { Candidate, PlannedClause, PlannedRule, TargetPlan } from "../../engine/targetPlan.js";
import type { Scope } from "../../logic/scope.js";
import { unknownPaths } from "../../logic/unknownPaths.js";
import type { Day } from "../../model/day.js";
import type { Pointer } from "../../model/pointer.js";
import type { NotBinding } from "../../model/report.js";
import type { SubjectKind } from "../../model/subject.js";
import type { Target } from "../../model/target.js";
import { every, some, type Tri } from "../../model/tri.js";
import { partsOf, subjectsIn } from "./imagine.js";
import { enterSight, openSight } from "./sight.js";

/** One clause of a rule for one subject: whether it binds, and on what that hangs. */
export interface Binding {
  readonly planned: PlannedRule;
  readonly clause: PlannedClause;
  readonly ref: SubjectRef;
  readonly binds: Tri;
  /** Places that decide it, where it is not known. */
  readonly open: readonly Pointer[];
  /** Which part of the scope is not settled. */
  readonly openGates: ReadonlySet<NotBinding["why"]>;
  /** Why it does not bind, where it does not. */
  readonly why: NotBinding["why"] | undefined;
  /** Whether what it checks is met; of a clause that is to come as well. */
  readonly met: Tri;
}

/** A rule of which a target has no subject at all. */
interface Unbound {
  readonly rule: string;
  readonly why: NotBinding["why"];
}

/** Everything that can bind, evaluated for what is known. */
export interface Bindings {
  readonly bindings: readonly Binding[];
  readonly unbound: readonly Unbound[];
  readonly offered: readonly OfferedListing[];
  readonly scope: Scope;
}

interface World {
  readonly plan: TargetPlan;
  readonly root: Readonly<Record<string, unknown>>;
  readonly target: Target;
  readonly offered: readonly OfferedListing[];
  readonly scope: Scope;
  readonly bindings: Binding[];
  readonly unbound: Unbound[];
}

function pathsOf({ when }: PlannedClause, gates: readonly Gate[], scope: Scope): readonly Pointer[] {
  const trace = when?.test(scope) === undefined ? when?.trace(scope) : undefined;
  const own = trace === undefined ? undefined : unknownPaths(trace);
  const shut = gates.filter((gate) => gate.value === undefined).flatMap((gate) => gate.paths());
  return [...new Set([...shut, ...(own?.missing ?? []), ...(own?.unreadable ?? [])])];
}

/** Evaluates each clause of a rule for the subject in sight. */
function bindRule(planned: PlannedRule, ref: SubjectRef, gates: readonly Gate[], world: World): void {
  const { scope } = world;
  const gate = every(gates.map(({ value }) => value));
  for (const clause of planned.clauses) {
    const own = clause.when === undefined ? true : clause.when.test(scope);
    const binds = every([gate, own]);
    const shut = gates.find(({ value }) => value === false)?.why ?? "condition";
    world.bindings.push({
      planned,
      clause,
      ref,
      binds,
      open: binds === undefined ? pathsOf(clause, gates, scope) : [],
      openGates: new Set(gates.filter(({ value }) => value === undefined).map(({ why }) => why)),
      why: binds === false ? shut : undefined,
      met: binds === false ? undefined : clause.test(scope),
    });
  }
}

/** Evaluates rules for the subject in sight; those that others can replace give way to them. */
function bindAll(candidates: readonly Candidate[], ref: SubjectRef, world: World): void {
  enterSight(world.scope, ref);
  for (const { planned, gates } of candidates) {
    const replacing = candidates.filter((candidate) => planned.replacedBy.includes(candidate.planned.rule.id));
    const more = replacing.length === 0 ? [] : [replacementGate(replacing, world.scope)];
    bindRule(planned, ref, [...gates, ...more], world);
  }
}

/** A rule about something else than a listing binds by category if any listing is of it. */
function anyListingGate(planned: PlannedRule, { plan, offered, scope }: World): Gate {
  const gates = offered.map(({ listing, pointer, category }): Gate => {
    const member = plan.membership(category, planned.rule);
    if (typeof member === "boolean") return { value: member, paths: () => [], why: "category" };
    enterSight(scope, new SubjectRef("listing", listing, pointer));
    const gate = memberGate(member, scope);
    const paths = gate.value === undefined ? gate.paths() : [];
    return { ...gate, paths: () => paths };
  });
  const open = gates.filter(({ value }) => value === undefined);
  return {
    value: some(gates.map(({ value }) => value)),
    paths: () => open.flatMap((gate) => gate.paths()),
    why: "category",
  };
}

function bindKind(
  kind: SubjectKind,
  rules: { readonly settled: readonly Candidate[]; readonly byCategory: readonly Candidate[] },
  world: World,
): void {
  const byCategory = rules.byCategory.map(({ planned, gates }) => ({
    planned,
    gates: [...gates, anyListingGate(planned, world)],
  }));
  const candidates = [...rules.settled, ...byCategory];
  const refs = subjectsIn(kind, world.root, world.target);
  if (refs.length === 0)
    for (const { planned } of candidates) world.unbound.push({ rule: planned.rule.id, why: "no-subject" });
  for (const ref of refs) bindAll(candidates, ref, world);
}

function bindListing({ listing, pointer, category }: OfferedListing, world: World): void {
  const { plan, scope } = world;
  const ref = new SubjectRef("listing", listing, pointer);
  enterSight(scope, ref);
  const { kinds, excluded } = plan.forCategory(category);
  for (const rule of excluded) world.unbound.push({ rule, why: "category" });
  const candidatesOf = [...kinds].map(([kind, { settled, byCategory }]) => {
    const gated = byCategory.map(({ planned, gates, member }): Candidate => {
      const gate = memberGate(member, scope);
      const paths = gate.value === undefined ? gate.paths() : [];
      return { planned, gates: [...gates, { ...gate, paths: () => paths }] };
    });
    return [kind, [...settled, ...gated]] as const;
  });
  for (const [kind, candidates] of candidatesOf) {
    const refs = kind === "listing" ? [ref] : partsOf(kind, ref);
    if (refs.length === 0)
      for (const { planned } of candidates) world.unbound.push({ rule: planned.rule.id, why: "no-subject" });
    for (const part of refs) bindAll(candidates, part, world);
  }
}

/**
 * Evaluates, for what is known, whether each rule of a plan binds. Where nobody has said whether there are subjects of a kind, one is imagined
 * of which nothing is known: so rules about images are looked at before there are any.
 */
export function bind(plan: TargetPlan, root: Readonly<Record<string, unknown>>, target: Target, asOf: Day): Bindings {
  const offered = offeredListings(root["listings"], target) ?? [];
  const scope = openSight(root, target, asOf);
  const world: World = { plan, root, target, offered, scope, bindings: [], unbound: [] };
  for (const [kind, rules] of plan.kinds) bindKind(kind, rules, world);
  if (offered.length === 0)
    for (const { planned } of plan.rulesAboutListings) world.unbound.push({ rule: planned.rule.id, why: "no-subject" });
  for (const listing of offered) bindListing(listing, world);
  return { bindings: world.bindings, unbound: world.unbound, offered, scope };
}
