import type { Check } from "../checks/check.js";
import type { ConditionCompiler } from "../checks/specCompiler.js";
import type { Condition } from "../logic/condition.js";
import type { Names } from "../logic/read.js";
import { type RecordedRead, recordReads } from "../logic/recordReads.js";
import type { Day } from "../model/day.js";
import type { Expression } from "../model/expression.js";
import type { Authority, Message, RemedyReference } from "../model/finding.js";
import { once } from "../model/once.js";
import type { Coverage } from "../model/report.js";
import { SUBJECTS, type SubjectKind } from "../model/subject.js";
import type { Target } from "../model/target.js";
import type { Tri } from "../model/tri.js";
import type { Clause, Rule } from "../packs/pack.js";
import type { ClauseCache, ClauseReads } from "./clauseCache.js";
import { bindsSeller, offTarget } from "./codeScope.js";
import { RuleCompiler } from "./compiler.js";
import { coverageOf } from "./coverage.js";
import { type Gate, NO_GATES, SELLER_GATES } from "./gate.js";
import { LazyClause } from "./lazyClause.js";
import { lazyCondition } from "./lazyCondition.js";
import { type Membership, Memberships } from "./membership.js";
import type { OfferedListing } from "./offered.js";
import { outlookOf } from "./outlook.js";
import { type RuleEntry, type Ruleset, sourceOf } from "./ruleset.js";

/** One clause of a rule, ready to be evaluated. */
export interface PlannedClause {
  readonly clause: Clause;
  /** Absent: it always binds. */
  readonly when: Condition | undefined;
  readonly check: Check;
  /** That of the check: one step nearer, for every rule of every dossier is tested. */
  readonly test: Check["test"];
  readonly reads: ClauseReads;
  /** It starts on a later day. */
  readonly upcoming: boolean;
  readonly authority: Authority;
  readonly period: { readonly from?: Day; readonly until?: Day };
  /** What is said of a check that passed. */
  readonly passed: Message;
  readonly params: Message["params"];
}

/** What findings say of a rule, in objects of one form: rules themselves have many, and reading those costs more. */
export interface ToldRule {
  readonly id: string;
  readonly level: Rule["level"];
  readonly area: string;
  readonly per: Rule["per"];
  readonly matter: string | undefined;
}

/** One rule on one target: everything that does not hang on the dossier is settled. */
export interface PlannedRule {
  readonly rule: Rule;
  readonly told: ToldRule;
  readonly clauses: readonly PlannedClause[];
  /** Its clause, if it has but one. */
  readonly only: PlannedClause | undefined;
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
interface ListingRule extends Candidate {
  readonly member: Condition;
}

/** A rule with what decides, besides its own condition, whether it binds. */
export interface Candidate {
  readonly planned: PlannedRule;
  readonly gates: readonly Gate[];
}

/** The rules about subjects of one kind. */
export interface KindPlan {
  /** Ready to be evaluated for every subject. */
  readonly settled: Candidate[];
  /** Listings first have to say to which categories they belong. */
  readonly byCategory: ListingRule[];
}

/** The rules for listings of one declared category and for what belongs to them, by subject kind. */
export interface ListingPlan {
  readonly kinds: ReadonlyMap<SubjectKind, KindPlan>;
  /** The rules that the declared category settles as not binding. */
  readonly excluded: readonly string[];
  /** What the packs cover of the target and of this category. */
  readonly coverage: Coverage;
}

/** Whether the subjects of a kind are listings or belong to one. */
export const belongsToListing = (kind: SubjectKind): boolean =>
  kind === "listing" || SUBJECTS[kind].owner === "listing";

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
  readonly kinds = new Map<SubjectKind, { readonly settled: Candidate[]; readonly byCategory: Candidate[] }>();
  readonly excluded: Excluded[] = [];
  /** Rules about listings and what belongs to them, before categories are known. */
  readonly rulesAboutListings: Candidate[] = [];
  private readonly listingPlans = new Map<string | undefined, ListingPlan>();
  private readonly coverages = new Map<string, Coverage>();
  private readonly memberships = new Map<string | undefined, Memberships>();
  private readonly compiler: RuleCompiler;
  private readonly names = new Map<SubjectKind, Names>();

  constructor(
    readonly ruleset: Ruleset,
    private readonly key: PlanKey,
    compileExpression: ConditionCompiler | undefined,
    private readonly cache: ClauseCache,
  ) {
    this.compiler = new RuleCompiler(ruleset, key.target, key.absentMeansNone, compileExpression);
    for (const entry of ruleset.entries) this.plan(entry);
  }

  /** The rules for listings of a declared category; `undefined` where it is not known. */
  forCategory(declared: string | undefined): ListingPlan {
    return kept(this.listingPlans, declared, () => this.listingPlan(declared));
  }

  /** What the packs cover of the target and of the declared categories that are offered on it. */
  coverage(offered: readonly OfferedListing[]): Coverage {
    const [only, second] = offered;
    if (only !== undefined && second === undefined) return this.forCategory(only.category).coverage;
    return kept(this.coverages, categoriesOf(offered), () => coverageOf(this.ruleset, this.key.target, offered));
  }

  /** The membership of listings of a declared category in a rule's categories. */
  membership(declared: string | undefined, rule: Rule): Membership {
    return this.membershipsFor(declared).of(rule.scope);
  }

  /** The paths on which it hangs to which categories listings belong. */
  membershipReads(): readonly RecordedRead[] {
    const names = this.namesFor("listing");
    return Object.values(this.ruleset.categories).flatMap(({ members = false }) =>
      recordReads(names, (recording) => this.compiler.condition(members, recording)).reads(),
    );
  }

  /** Compiles a condition as rules about subjects of a kind see it. */
  condition(expression: Expression, subject: SubjectKind): Condition {
    return this.compiler.condition(expression, this.namesFor(subject));
  }

  private membershipsFor(declared: string | undefined): Memberships {
    const make = (): Memberships => new Memberships(declared, this.ruleset, this.compiler, this.namesFor("listing"));
    return kept(this.memberships, declared, make);
  }

  private listingPlan(declared: string | undefined): ListingPlan {
    const memberships = this.membershipsFor(declared);
    const kinds = new Map<SubjectKind, KindPlan>();
    const excluded: string[] = [];
    for (const candidate of this.rulesAboutListings) {
      const { rule } = candidate.planned;
      const member = memberships.of(rule.scope);
      const kind = kept(kinds, rule.subject, noRules);
      if (member === false) excluded.push(rule.id);
      else if (member === true) kind.settled.push(candidate);
      else kind.byCategory.push({ planned: candidate.planned, gates: candidate.gates, member });
    }
    return { kinds, excluded, coverage: coverageOf(this.ruleset, this.key.target, [{ category: declared }]) };
  }

  /** The names that rules about subjects of a kind see. */
  namesFor(subject: SubjectKind): Names {
    return kept(this.names, subject, () => this.compiler.namesFor(subject));
  }

  private plan(entry: RuleEntry): void {
    const { rule } = entry;
    const { target, sellerCountry } = this.key;
    const off = offTarget(rule.scope, target, this.ruleset.groups);
    const seller = off === undefined ? bindsSeller(rule.scope, sellerCountry, this.ruleset.groups) : false;
    if (off !== undefined || seller === false) {
      this.excluded.push({ rule: rule.id, why: off ?? "seller" });
      return;
    }
    const inTime = rule.clauses.filter((clause) => clause.until === undefined || clause.until > this.key.asOf);
    const planned = inTime.flatMap((clause) => this.planClause(entry, clause) ?? []);
    const clauses = [...planned.filter((clause) => !clause.upcoming), ...planned.filter((clause) => clause.upcoming)];
    if (clauses.length === 0) {
      this.excluded.push({ rule: rule.id, why: inTime.length === 0 ? "period" : "condition" });
      return;
    }
    const { id, level, area, per, matter } = rule;
    const ready: PlannedRule = {
      rule,
      told: { id, level, area, per, matter },
      clauses,
      only: clauses.length === 1 ? clauses[0] : undefined,
      seller,
      remedy: this.remedyOf(rule),
      replacedBy: this.ruleset.replacedBy.get(rule.id) ?? [],
    };
    const candidate: Candidate = { planned: ready, gates: seller === undefined ? SELLER_GATES : NO_GATES };
    if (belongsToListing(rule.subject)) this.rulesAboutListings.push(candidate);
    else this.file(candidate);
  }

  private file(candidate: Candidate): void {
    const { subject, scope } = candidate.planned.rule;
    const kind = kept(this.kinds, subject, noRules);
    const asksCategory = scope.categories !== undefined || scope.exceptCategories !== undefined;
    (asksCategory ? kind.byCategory : kind.settled).push(candidate);
  }

  private planClause(entry: RuleEntry, clause: Clause): PlannedClause | undefined {
    const names = this.namesFor(entry.rule.subject);
    const { from, until, source, when = true, check } = clause;
    const outlook = outlookOf(when, names);
    if (outlook === false) return undefined;
    const { cache, compiler } = this;
    const condition = once(() =>
      cache.get(cache.conditions, clause, () => recordReads(names, (all) => compiler.condition(when, all))),
    );
    const constant = when === true || (outlook ? undefined : condition().made.constant);
    if (constant === false) return undefined;
    const known = {
      clause,
      when: constant === true ? undefined : lazyCondition(condition),
      upcoming: from !== undefined && from > this.key.asOf,
      authority: { ...sourceOf(entry, source.ref), ...(source.clause === undefined ? {} : { clause: source.clause }) },
      passed: { key: "check.passed", params: clause.params },
      params: clause.params,
      period: { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
    };
    const whole = once(() =>
      cache.get(cache.checks, clause, () => recordReads(names, (all) => compiler.check(check, all))),
    );
    return new LazyClause(known, condition, whole);
  }

  private remedyOf(rule: Rule): PlannedRule["remedy"] {
    if (rule.remedy === undefined) return undefined;
    const leadTimeDays = this.ruleset.remedies[rule.remedy]?.leadTimeDays;
    return { id: rule.remedy, ...(leadTimeDays === undefined ? {} : { leadTimeDays }) };
  }
}

const noRules = (): KindPlan => ({ settled: [], byCategory: [] });

/** The declared categories in one text. */
const categoriesOf = (offered: readonly OfferedListing[]): string =>
  JSON.stringify(offered.map((listing) => listing.category ?? null));

/** Categories are the merchants' own words: what is kept by them must not grow without end. */
const MOST_KEPT = 500;

function kept<Key, Value extends object>(into: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = into.get(key);
  if (known !== undefined) return known;
  if (into.size >= MOST_KEPT) into.clear();
  const made = make();
  into.set(key, made);
  return made;
}
