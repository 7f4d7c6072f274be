import type { Detail } from "../checks/check.js";
import type { Trace } from "../logic/condition.js";
import type { Day } from "../model/day.js";
import type { Subject } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import { SUBJECTS, type SubjectKind } from "../model/subject.js";
import type { Target } from "../model/target.js";
import type { Tri } from "../model/tri.js";
import type { CheckSpec, Scope as RuleScope } from "../packs/pack.js";
import type { Checker, CheckOptions } from "./checker.js";
import { engineOf } from "./engineOf.js";
import type { Run } from "./run.js";
import { SubjectRef } from "./subjects.js";
import { belongsToListing, type PlannedClause, type PlannedRule, type TargetPlan } from "./targetPlan.js";

/** One period or table row of a rule, as it was evaluated. */
export interface ClauseExplanation {
  readonly period: { readonly from?: Day; readonly until?: Day };
  readonly upcoming: boolean;
  /** Absent: it always binds. */
  readonly when?: Trace;
  readonly check: CheckSpec;
  readonly outcome: "pass" | "fail" | "unknown";
  readonly detail?: Detail;
}

/** Why a rule came to what it came to, for one subject. */
export interface Explanation {
  readonly rule: string;
  readonly pointer: Pointer;
  readonly scope: RuleScope;
  /** Why the rule does not bind on the target at all, if so. */
  readonly excluded?: "marketplace" | "market" | "seller" | "period" | "condition" | "no-such-rule";
  /** Whether the seller's country is bound; `unknown` where it is asked for and not known. */
  readonly seller: "binds" | "unknown";
  /** Whether the listing belongs to the rule's categories; a trace where a definition decides it. */
  readonly category: "binds" | "does-not-bind" | Trace;
  readonly clauses: readonly ClauseExplanation[];
}

function outcomeName(outcome: Tri): ClauseExplanation["outcome"] {
  if (outcome === undefined) return "unknown";
  return outcome ? "pass" : "fail";
}

/** The value at a pointer. */
function valueAt(root: unknown, pointer: Pointer): unknown {
  const tokens = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return tokens.reduce<unknown>(
    (holder, token) =>
      typeof holder === "object" && holder !== null && Object.hasOwn(holder, token)
        ? (holder as Record<string, unknown>)[token]
        : undefined,
    root,
  );
}

function enterSubject(run: Run, kind: SubjectKind, pointer: Pointer): SubjectRef {
  const ownerPointer = SUBJECTS[kind].owner === undefined ? undefined : pointer.split("/").slice(0, 3).join("/");
  const owner =
    ownerPointer === undefined
      ? undefined
      : new SubjectRef("listing", valueAt(run.dossier, ownerPointer), ownerPointer);
  if (owner !== undefined) run.enter(owner);
  const ref = new SubjectRef(kind, valueAt(run.dossier, pointer), pointer, owner);
  run.enter(ref);
  return ref;
}

function findRule(plan: TargetPlan, id: string): PlannedRule | undefined {
  const kinds = [...plan.kinds.values()].flatMap(({ settled, byCategory }) => [...settled, ...byCategory]);
  return [...kinds, ...plan.rulesAboutListings].find(({ planned }) => planned.rule.id === id)?.planned;
}

function categoryOf(plan: TargetPlan, planned: PlannedRule, run: Run, pointer: Pointer): Explanation["category"] {
  if (!belongsToListing(planned.rule.subject)) return "binds";
  const category = valueAt(run.dossier, `${pointer.split("/").slice(0, 3).join("/")}/category`);
  const member = plan.membership(typeof category === "string" ? category : undefined, planned.rule);
  if (typeof member !== "boolean") return member.trace(run.scope);
  return member ? "binds" : "does-not-bind";
}

/** A rule that the plan leaves out, or that no pack has. */
function leftOut({ packs }: Checker, plan: TargetPlan, id: string, pointer: Pointer): Explanation {
  const rule = packs.flatMap(({ rules }) => rules).find((one) => one.id === id);
  const excluded =
    rule === undefined ? "no-such-rule" : (plan.excluded.find((one) => one.rule === id)?.why ?? "condition");
  return { rule: id, pointer, scope: rule?.scope ?? {}, excluded, seller: "binds", category: "binds", clauses: [] };
}

function explainClause({ period, upcoming, when, check, clause }: PlannedClause, { scope }: Run): ClauseExplanation {
  const outcome = check.test(scope);
  return {
    period,
    upcoming,
    ...(when === undefined ? {} : { when: when.trace(scope) }),
    check: clause.check,
    outcome: outcomeName(outcome),
    ...(outcome === true ? {} : { detail: check.describe(scope) }),
  };
}

/**
 * Why a rule came to its outcome for a subject: scope, conditions and demands with the values that were read.
 * `finding`: one of a report, or any rule's id and the place of a subject. A rule that does not bind on the target says why (`excluded`).
 * Throws a `TypeError` for a target or a day that is none, and for a checker that `createChecker` has not made.
 *
 * ```ts
 * explain(checker, dossier, target, { asOf }, finding).clauses[0]?.outcome; // "fail"
 * ```
 */
export function explain(
  checker: Checker,
  dossier: unknown,
  target: Target,
  options: CheckOptions,
  { rule: id, subject: { pointer } }: { readonly rule: string; readonly subject: Pick<Subject, "pointer"> },
): Explanation {
  const engine = engineOf(checker);
  const plan = engine.plan(dossier, target, options);
  const planned = findRule(plan, id);
  if (planned === undefined) return leftOut(checker, plan, id, pointer);
  const run = engine.run(dossier, target, options, engine.questions());
  enterSubject(run, planned.rule.subject, pointer);
  const clauses = planned.clauses.map((clause) => explainClause(clause, run));
  return {
    rule: id,
    pointer,
    scope: planned.rule.scope,
    seller: planned.seller === undefined ? "unknown" : "binds",
    category: categoryOf(plan, planned, run, pointer),
    clauses,
  };
}
