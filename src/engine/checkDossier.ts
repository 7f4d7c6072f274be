import type { Condition } from "../logic/condition.js";
import { isObject } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import { SUBJECTS, type SubjectKind } from "../model/subject.js";
import type { Target } from "../model/target.js";
import type { Tri } from "../model/tri.js";
import { type Gate, NO_GATES, openPaths } from "./gate.js";
import { memberGate, replacementGate } from "./gates.js";
import { type OfferedListing, offeredListings } from "./offered.js";
import type { Evaluator } from "./run.js";
import { isAccountOn, SubjectRef } from "./subjects.js";
import type { Candidate, KindPlan, PlannedRule, TargetPlan } from "./targetPlan.js";

/** A rule about something else than a listing binds by category if any offered listing is of it. */
function anyListingGate(
  planned: PlannedRule,
  plan: TargetPlan,
  offered: readonly OfferedListing[] | undefined,
  run: Evaluator,
): Gate {
  if (offered === undefined) return { value: undefined, paths: () => ["/listings"], why: "category" };
  const open: Pointer[] = [];
  for (const { listing, pointer, category } of offered) {
    const member = plan.membership(category, planned.rule);
    if (member === true) return { value: true, paths: () => [], why: "category" };
    if (member === false) continue;
    run.enter(new SubjectRef("listing", listing, pointer));
    const gate = memberGate(member, run.scope);
    if (gate.value === true) return gate;
    if (gate.value === undefined) open.push(...gate.paths());
  }
  const value: Tri = open.length === 0 ? false : undefined;
  return { value, paths: () => open, why: "category" };
}

/** Evaluates rules for the subject in sight; those that others can replace come with a gate for it. */
function evaluateAll(candidates: readonly Candidate[], ref: SubjectRef, run: Evaluator): void {
  for (const { planned, gates } of candidates) {
    if (planned.replacedBy.length === 0) run.evaluate(planned, ref, gates);
    else {
      const replacing = candidates.filter((candidate) => planned.replacedBy.includes(candidate.planned.rule.id));
      run.evaluate(planned, ref, replacing.length === 0 ? gates : [...gates, replacementGate(replacing, run.scope)]);
    }
  }
}

/** The elements of a list as subjects. */
function refsIn(
  kind: SubjectKind,
  list: readonly unknown[],
  pointer: Pointer,
  listing?: SubjectRef,
): readonly SubjectRef[] {
  return list.map((value, index) => new SubjectRef(kind, value, at(pointer, index), listing));
}

function refsOf(
  kind: SubjectKind,
  dossier: Readonly<Record<string, unknown>>,
  target: Target,
): readonly SubjectRef[] | undefined {
  const { in: property, single } = SUBJECTS[kind];
  const value = dossier[property];
  const pointer = `/${property}`;
  if (single === true) return [new SubjectRef(kind, value, pointer)];
  if (value === false) return [];
  if (!Array.isArray(value)) return undefined;
  const refs = refsIn(kind, value, pointer);
  return kind === "account" ? refs.filter((ref) => isAccountOn(ref.value, target) !== false) : refs;
}

/** An account that does not say for which marketplace it is. */
const accountGate = (ref: SubjectRef, target: Target): readonly Gate[] =>
  ref.kind === "account" && isAccountOn(ref.value, target) === undefined
    ? [{ value: undefined, paths: () => [at(ref.pointer, "marketplace")], why: "no-subject" }]
    : NO_GATES;

const withGates = (candidates: readonly Candidate[], more: readonly Gate[]): readonly Candidate[] =>
  more.length === 0 ? candidates : candidates.map(({ planned, gates }) => ({ planned, gates: [...gates, ...more] }));

/** The list of subjects is not known: it is asked for, unless the rule does not bind anyway. */
function askForList({ planned, gates }: Candidate, list: Pointer, run: Evaluator): void {
  const shut = gates.find((gate) => gate.value === false);
  const ref = new SubjectRef(planned.rule.subject, undefined, list);
  run.enter(ref);
  if (shut !== undefined) run.skip(planned.rule, ref, shut.why);
  else if (planned.clauses.every((clause) => clause.when?.test(run.scope) === false))
    run.skip(planned.rule, ref, "condition");
  else {
    const upcoming = planned.clauses.every((clause) => clause.upcoming);
    run.ask(planned.rule, list, [list, ...openPaths(gates)], upcoming);
  }
}

interface Around {
  readonly plan: TargetPlan;
  readonly target: Target;
  readonly offered: readonly OfferedListing[] | undefined;
  readonly run: Evaluator;
}

function checkKind(
  kind: SubjectKind,
  rules: { readonly settled: readonly Candidate[]; readonly byCategory: readonly Candidate[] },
  { plan, target, offered, run }: Around,
): void {
  const byCategory = (): readonly Candidate[] =>
    rules.byCategory.map(({ planned, gates }) => ({
      planned,
      gates: [...gates, anyListingGate(planned, plan, offered, run)],
    }));
  const candidates = rules.byCategory.length === 0 ? rules.settled : [...rules.settled, ...byCategory()];
  const refs = refsOf(kind, run.dossier, target);
  const list = `/${SUBJECTS[kind].in}`;
  if (refs === undefined) for (const candidate of candidates) askForList(candidate, list, run);
  else if (refs.length === 0)
    for (const { planned } of candidates) run.skip(planned.rule, new SubjectRef(kind, undefined, list), "no-subject");
  for (const ref of refs ?? []) {
    run.enter(ref);
    evaluateAll(withGates(candidates, accountGate(ref, target)), ref, run);
  }
}

/** Answers each question of membership once for a listing. */
function memberGates(run: Evaluator): (member: Condition) => Gate {
  let known: Map<Condition, Gate> | undefined;
  return (member) => {
    known ??= new Map();
    const gate = known.get(member) ?? memberGate(member, run.scope);
    known.set(member, gate);
    return gate;
  };
}

/** Evaluates rules for what belongs to a listing: its images, variants, ingredients. */
function checkParts(kind: SubjectKind, candidates: readonly Candidate[], ref: SubjectRef, run: Evaluator): void {
  const property = SUBJECTS[kind].in;
  const list = at(ref.pointer, property);
  const value = isObject(ref.value) ? ref.value[property] : undefined;
  const none =
    value === false || (run.absentMeansNone && kind === "variant" && (value === undefined || value === null));
  if (none || (Array.isArray(value) && value.length === 0))
    for (const { planned } of candidates) run.skip(planned.rule, ref, "no-subject");
  else if (!Array.isArray(value)) for (const candidate of candidates) askForList(candidate, list, run);
  else
    for (const part of refsIn(kind, value, list, ref)) {
      run.enter(part);
      evaluateAll(candidates, part, run);
    }
}

function candidatesOf({ settled, byCategory }: KindPlan, gateOf: (member: Condition) => Gate): readonly Candidate[] {
  if (byCategory.length === 0) return settled;
  return [
    ...settled,
    ...byCategory.map(({ planned, gates, member }): Candidate => ({ planned, gates: [...gates, gateOf(member)] })),
  ];
}

function checkListing({ listing, pointer, category }: OfferedListing, { plan, run }: Around): void {
  const ref = new SubjectRef("listing", listing, pointer);
  run.enter(ref);
  const { kinds, excluded } = plan.forCategory(category);
  run.skipAll(excluded, ref, "category");
  const gateOf = memberGates(run);
  for (const [kind, rules] of kinds) {
    const candidates = candidatesOf(rules, gateOf);
    if (kind === "listing") evaluateAll(candidates, ref, run);
    else checkParts(kind, candidates, ref, run);
  }
}

/** Evaluates every rule of a plan for every subject it is about, in an order that does not hang on the order of keys. */
export function checkDossier(plan: TargetPlan, target: Target, run: Evaluator): readonly OfferedListing[] | undefined {
  const offered = offeredListings(run.dossier["listings"], target);
  const around: Around = { plan, target, offered, run };
  for (const [kind, rules] of plan.kinds) checkKind(kind, rules, around);
  if (offered === undefined) for (const candidate of plan.rulesAboutListings) askForList(candidate, "/listings", run);
  for (const listing of offered ?? []) checkListing(listing, around);
  return offered;
}
