import type { Check } from "../checks/check.js";
import type { Condition } from "../logic/condition.js";
import type { Names } from "../logic/read.js";
import type { Day } from "../model/day.js";
import type { Authority, RemedyReference } from "../model/finding.js";
import { SUBJECTS, type SubjectKind } from "../model/subject.js";
import type { Target } from "../model/target.js";
import type { Tri } from "../model/tri.js";
import type { Clause, Rule } from "../packs/pack.js";
import { bindsSeller, offTarget } from "./codeScope.js";
import { RuleCompiler, type ConditionCompiler } from "./compiler.js";
import { type Membership, Memberships } from "./membership.js";
import { type RuleEntry, type Ruleset, sourceOf } from "./ruleset.js";

/** One clause of a rule, ready to be evaluated. */
export interface PlannedClause {
  readonly clause: Clause;
  /** Absent: it always binds. */
  readonly when: Condition | undefined;
  readonly check: Check;
  /** It starts on a later day. */
  readonly upcoming: boolean;
  readonly authority: Authority;
  readonly period: { readonly from?: Day; readonly until?: Day };
}

/** One rule on one target: everything that does not hang on the dossier is settled. */
export interface PlannedRule {
  readonly rule: Rule;
  readonly clauses: readonly PlannedClause[];
  /** `undefined`: the seller's country is not known. */
  readonly seller: Tri;
  readonly remedy: Omit<RemedyReference, "params"> | undefined;
  /** Rules of the same plan that this one gives way to. */
  readonly replacedBy: readonly string[];
}

/** Why rules do not bind on the target, whatever the dossier says. */
export interface Excluded {
  readonly rule: string;
  readonly why: "marketplace" | "market" | "seller" | "period" | "condition";
}

/** A rule with the membership that it asks of listings of one declared category. */
export interface ListingRule {
  readonly planned: PlannedRule;
  /** Absent: the declared category settles it. */
  readonly member: Condition | undefined;
}

/** The rules for listings of one declared category and for what belongs to them, by subject kind. */
export interface ListingPlan {
  readonly rules: ReadonlyMap<SubjectKind, readonly ListingRule[]>;
  /** How many rules the declared category settles as not binding. */
  readonly excluded: readonly string[];
}

/** Whether the subjects of a kind are listings or belong to one. */
export const belongsToListing = (kind: SubjectKind): boolean => kind === "listing" || SUBJECTS[kind].owner === "listing";

/** What a plan is made for. */
export interface PlanKey {
  readonly target: Target;
  readonly sellerCountry: string | undefined;
  readonly asOf: Day;
  readonly absentMeansNone: boolean;
}

/** The rules that can bind on a target on a day, compiled; listings add their category. */
export class TargetPlan {
  /** Rules about the merchant, its papers and accounts, by subject kind. */
  readonly rules = new Map<SubjectKind, PlannedRule[]>();
  readonly excluded: Excluded[] = [];
  /** Rules about listings and what belongs to them, before categories are known. */
  readonly rulesAboutListings: PlannedRule[] = [];
  private readonly listingPlans = new Map<string | undefined, ListingPlan>();
  private readonly memberships = new Map<string | undefined, Memberships>();
  private readonly compiler: RuleCompiler;
  private readonly names = new Map<SubjectKind, Names>();

  constructor(
    readonly ruleset: Ruleset,
    private readonly key: PlanKey,
    compileExpression: ConditionCompiler | undefined,
  ) {
    this.compiler = new RuleCompiler(ruleset, key.target, key.absentMeansNone, compileExpression);
    for (const entry of ruleset.entries) this.plan(entry);
  }

  /** The rules for listings of a declared category; `undefined` where it is not known. */
  forCategory(declared: string | undefined): ListingPlan {
    const known = this.listingPlans.get(declared);
    if (known !== undefined) return known;
    const made = this.listingPlan(declared);
    this.listingPlans.set(declared, made);
    return made;
  }

  /** The membership of listings of a declared category in a rule's categories. */
  membership(declared: string | undefined, rule: Rule): Membership {
    return this.membershipsFor(declared).of(rule.scope);
  }

  private membershipsFor(declared: string | undefined): Memberships {
    const known = this.memberships.get(declared) ?? new Memberships(declared, this.ruleset, this.compiler, this.namesFor("listing"));
    this.memberships.set(declared, known);
    return known;
  }

  private listingPlan(declared: string | undefined): ListingPlan {
    const memberships = this.membershipsFor(declared);
    const rules = new Map<SubjectKind, ListingRule[]>();
    const excluded: string[] = [];
    for (const planned of this.rulesAboutListings) {
      const member = memberships.of(planned.rule.scope);
      if (member === false) excluded.push(planned.rule.id);
      else push(rules, planned.rule.subject, { planned, member: member === true ? undefined : member });
    }
    return { rules, excluded };
  }

  private namesFor(subject: SubjectKind): Names {
    const known = this.names.get(subject) ?? this.compiler.namesFor(subject);
    this.names.set(subject, known);
    return known;
  }

  private plan(entry: RuleEntry): void {
    const { rule } = entry;
    const { target, sellerCountry } = this.key;
    const off = offTarget(rule.scope, target, this.ruleset.vocabulary.groups);
    const seller = off === undefined ? bindsSeller(rule.scope, sellerCountry, this.ruleset.vocabulary.groups) : false;
    if (off !== undefined || seller === false) {
      this.excluded.push({ rule: rule.id, why: off ?? "seller" });
      return;
    }
    const inTime = rule.clauses.filter((clause) => clause.until === undefined || clause.until > this.key.asOf);
    const clauses = inTime.flatMap((clause) => this.planClause(entry, clause) ?? []);
    if (clauses.length === 0) {
      this.excluded.push({ rule: rule.id, why: inTime.length === 0 ? "period" : "condition" });
      return;
    }
    const planned = { rule, clauses, seller, remedy: this.remedyOf(rule), replacedBy: this.ruleset.replacedBy.get(rule.id) ?? [] };
    if (belongsToListing(rule.subject)) this.rulesAboutListings.push(planned);
    else push(this.rules, rule.subject, planned);
  }

  private planClause(entry: RuleEntry, clause: Clause): PlannedClause | undefined {
    const names = this.namesFor(entry.rule.subject);
    const when = clause.when === undefined ? undefined : this.compiler.condition(clause.when, names);
    if (when?.constant === false) return undefined;
    const { from, until, source } = clause;
    return {
      clause,
      when: when?.constant === true ? undefined : when,
      check: this.compiler.check(clause.check, names),
      upcoming: from !== undefined && from > this.key.asOf,
      authority: { ...sourceOf(entry, source.ref), ...(source.clause === undefined ? {} : { clause: source.clause }) },
      period: { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
    };
  }

  private remedyOf(rule: Rule): PlannedRule["remedy"] {
    if (rule.remedy === undefined) return undefined;
    const leadTimeDays = this.ruleset.remedies[rule.remedy]?.leadTimeDays;
    return { id: rule.remedy, ...(leadTimeDays === undefined ? {} : { leadTimeDays }) };
  }
}

function push<Key, Value>(into: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = into.get(key);
  if (list === undefined) into.set(key, [value]);
  else list.push(value);
}
