import type { Condition } from "../logic/condition.js";
import { isObject } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import { SUBJECTS, type SubjectKind } from "../model/subject.js";
import type { Target } from "../model/target.js";
import type { Tri } from "../model/tri.js";
import { memberGate, replacementGate, sellerGate } from "./gates.js";
import { type OfferedListing, offeredListings } from "./offered.js";
import type { Gate, Run } from "./run.js";
import { isAccountOn, SubjectRef } from "./subjects.js";
import type { PlannedRule, TargetPlan } from "./targetPlan.js";

const NO_GATES: readonly Gate[] = [];
const SELLER_GATES: readonly Gate[] = [sellerGate];

const gatesOf = (planned: PlannedRule): readonly Gate[] => (planned.seller === undefined ? SELLER_GATES : NO_GATES);

/** A rule about something else than a listing binds by category if any offered listing is of it. */
function anyListingGate(planned: PlannedRule, plan: TargetPlan, offered: readonly OfferedListing[] | undefined, run: Run): Gate {
  if (offered === undefined) return { value: undefined, paths: () => ["/listings"], why: "category" };
  const open: Gate[] = [];
  for (const { listing, pointer, category } of offered) {
    const member = plan.membership(category, planned.rule);
    if (member === true) return { value: true, paths: () => [], why: "category" };
    if (member === false) continue;
    run.enter(new SubjectRef("listing", listing, pointer));
    const gate = memberGate(member, run.scope);
    if (gate.value === true) return gate;
    if (gate.value === undefined) open.push({ ...gate, paths: ((paths) => () => paths)(gate.paths()) });
  }
  const value: Tri = open.length === 0 ? false : undefined;
  return { value, paths: () => open.flatMap((gate) => gate.paths()), why: "category" };
}

function categoryGates(planned: PlannedRule, plan: TargetPlan, offered: readonly OfferedListing[] | undefined, run: Run): readonly Gate[] {
  const { categories, exceptCategories } = planned.rule.scope;
  if (categories === undefined && exceptCategories === undefined) return gatesOf(planned);
  return [...gatesOf(planned), anyListingGate(planned, plan, offered, run)];
}

interface Candidate {
  readonly planned: PlannedRule;
  readonly gates: readonly Gate[];
}

/** Evaluates rules for the subject in sight; those that others can replace come with a gate for it. */
function evaluateAll(candidates: readonly Candidate[], ref: SubjectRef, run: Run): void {
  for (const { planned, gates } of candidates) {
    if (planned.replacedBy.length === 0) run.evaluate(planned, ref, gates);
    else {
      const replacing = candidates.filter((candidate) => planned.replacedBy.includes(candidate.planned.rule.id));
      run.evaluate(planned, ref, replacing.length === 0 ? gates : [...gates, replacementGate(replacing, run.scope)]);
    }
  }
}

/** The elements of a list as subjects. */
function refsIn(kind: SubjectKind, list: readonly unknown[], pointer: Pointer, listing?: SubjectRef): readonly SubjectRef[] {
  return list.map((value, index) => new SubjectRef(kind, value, at(pointer, index), listing));
}

function refsOf(kind: SubjectKind, dossier: Readonly<Record<string, unknown>>, target: Target): readonly SubjectRef[] | undefined {
  const { in: property, single } = SUBJECTS[kind];
  const value = dossier[property];
  const pointer = `/${property}`;
  if (single === true) return [new SubjectRef(kind, value, pointer)];
  if (value === false) return [];
  if (!Array.isArray(value)) return undefined;
  const refs = refsIn(kind, value, pointer);
  return kind === "account" ? refs.filter((ref) => isAccountOn(ref.value, target) !== false) : refs;
}

const accountGate = (ref: SubjectRef, target: Target): readonly Gate[] =>
  ref.kind === "account" && isAccountOn(ref.value, target) === undefined ? [{ value: undefined, paths: () => [at(ref.pointer, "marketplace")], why: "no-subject" }] : NO_GATES;

function checkKind(kind: SubjectKind, rules: readonly PlannedRule[], plan: TargetPlan, target: Target, offered: readonly OfferedListing[] | undefined, run: Run): void {
  const dossier = run.dossier;
  const refs = refsOf(kind, dossier, target);
  const candidates = rules.map((planned): Candidate => ({ planned, gates: categoryGates(planned, plan, offered, run) }));
  const list = `/${SUBJECTS[kind].in}`;
  if (refs === undefined) {
    for (const { planned, gates } of candidates) askForList(planned, gates, list, run);
    return;
  }
  if (refs.length === 0) for (const { planned } of candidates) run.skip(planned.rule, new SubjectRef(kind, undefined, list), "no-subject");
  for (const ref of refs) {
    run.enter(ref);
    const own = accountGate(ref, target);
    evaluateAll(own.length === 0 ? candidates : candidates.map(({ planned, gates }) => ({ planned, gates: [...gates, ...own] })), ref, run);
  }
}

/** The list of subjects is not known: it is asked for, unless the rule does not bind anyway. */
function askForList(planned: PlannedRule, gates: readonly Gate[], list: Pointer, run: Run): void {
  const shut = gates.find((gate) => gate.value === false);
  const ref = new SubjectRef(planned.rule.subject, undefined, list);
  if (shut !== undefined) run.skip(planned.rule, ref, shut.why);
  else run.ask(planned.rule, list, [list, ...gates.filter((gate) => gate.value === undefined).flatMap((gate) => gate.paths())], planned.clauses.every((clause) => clause.upcoming));
}

/** Answers each question of membership once for a listing. */
function memberGates(run: Run): (member: Condition) => Gate {
  const known = new Map<Condition, Gate>();
  return (member) => {
    const gate = known.get(member) ?? memberGate(member, run.scope);
    known.set(member, gate);
    return gate;
  };
}

function checkListing({ listing, pointer, category }: OfferedListing, plan: TargetPlan, run: Run): void {
  const ref: SubjectRef = new SubjectRef("listing", listing, pointer);
  run.enter(ref);
  const { rules, excluded } = plan.forCategory(category);
  const gateOf = memberGates(run);
  for (const id of excluded) run.skipById(id, ref, "category");
  for (const [kind, listed] of rules) {
    const candidates = listed.map(({ planned, member }): Candidate => ({ planned, gates: member === undefined ? gatesOf(planned) : [...gatesOf(planned), gateOf(member)] }));
    if (kind === "listing") {
      evaluateAll(candidates, ref, run);
      continue;
    }
    const property = SUBJECTS[kind].in;
    const list = at(pointer, property);
    const value = isObject(listing) ? listing[property] : undefined;
    if (Array.isArray(value)) {
      if (value.length === 0) for (const { planned } of candidates) run.skip(planned.rule, ref, "no-subject");
      for (const part of refsIn(kind, value, list, ref)) {
        run.enter(part);
        evaluateAll(candidates, part, run);
      }
    } else if (value === false || (value === undefined && run.absentMeansNone && kind === "variant")) for (const { planned } of candidates) run.skip(planned.rule, ref, "no-subject");
    else for (const { planned, gates } of candidates) askForList(planned, gates, list, run);
  }
}

/** Evaluates every rule of a plan for every subject it is about, in an order that does not hang on the order of keys. */
export function checkDossier(plan: TargetPlan, target: Target, run: Run): readonly OfferedListing[] | undefined {
  const offered = offeredListings(run.dossier["listings"], target);
  for (const [kind, rules] of plan.rules) checkKind(kind, rules, plan, target, offered, run);
  if (offered === undefined) for (const planned of plan.rulesAboutListings) askForList(planned, gatesOf(planned), "/listings", run);
  for (const listing of offered ?? []) checkListing(listing, plan, run);
  return offered;
}

