import type { AddressBook } from "../checks/address/countryForm.js";
import type { ConditionCompiler } from "../checks/specCompiler.js";
import { SLOTS } from "../logic/slots.js";
import { type Day, isDay } from "../model/day.js";
import { dossierIssues } from "../model/dossierIssues.js";
import type { Finding, Outcome } from "../model/finding.js";
import type { InputIssue } from "../model/inputIssue.js";
import { isCountryCode } from "../model/isCountryCode.js";
import { isObject } from "../model/json.js";
import type { PackUsed, Report, Verdict } from "../model/report.js";
import type { Target } from "../model/target.js";
import type { Writable } from "../model/writable.js";
import type { Pack } from "../packs/pack.js";
import { checkDossier } from "./checkDossier.js";
import { packUsed } from "./coverage.js";
import { ENGINE, type Engine, type Evaluated, type Found } from "./engine.js";
import { groupByModel } from "./groupByModel.js";
import { joinMatters } from "./joinMatters.js";
import { PlanCache } from "./planCache.js";
import { Questions } from "./questions.js";
import { joinPacks, type Ruleset } from "./ruleset.js";
import { Run } from "./run.js";
import type { TargetPlan } from "./targetPlan.js";
import { waive } from "./waive.js";

export interface CheckerOptions {
  readonly packs: readonly Pack[];
  /**
   * What countries want of an address: `addressBook` of `greenlane/addresses`, with the countries that the dossiers name. Absent, or a country
   * that is not in it: whether an address there has the right form is not known, with the cause `not-loaded`. Countries may be added later.
   */
  readonly addresses?: AddressBook;
  /** Another evaluator of conditions, such as `compileReferenceCondition` of `greenlane/reference`. */
  readonly evaluator?: ConditionCompiler;
}

export interface CheckOptions {
  /** The day for which the question is asked, `YYYY-MM-DD`. */
  readonly asOf: Day;
  /**
   * What a missing field is that a merchant may simply not have (a video, a subtitle): by default not known yet;
   * `"none"` for complete exports from an ERP or a marketplace.
   */
  readonly absent?: "unknown" | "none";
  /** Which outcomes the report lists; all by default. Counts and verdict do not change. */
  readonly outcomes?: readonly Outcome[];
  /** Lists the rules that do not bind, with the cause. */
  readonly notBinding?: boolean;
  /** Joins the rules of one matter into one finding; true by default. */
  readonly joinMatters?: boolean;
  /** Joins what came to the same for the variants of one model into one finding that names them all; true by default. */
  readonly joinVariants?: boolean;
  /** Input issues found by `parseDossier`. Absent: the dossier is looked through for them. */
  readonly inputIssues?: readonly InputIssue[];
}

/** Checks dossiers against a set of rule packs. */
export interface Checker {
  /**
   * Is this merchant ready to sell on this target on this day?
   *
   * Never throws on a bad dossier: what cannot be read counts as not known and is told as an input issue.
   * Throws a `TypeError` for a target or a day that is none.
   */
  check(dossier: unknown, target: Target, options: CheckOptions): Report;
  /** The packs that it was made of. */
  readonly packs: readonly Pack[];
}

const ALL_OUTCOMES: readonly Outcome[] = ["pass", "fail", "unknown", "waived"];

function assertTarget(target: Target, asOf: unknown): void {
  if (!isDay(asOf)) throw new TypeError(`asOf: expected a calendar date YYYY-MM-DD, received ${JSON.stringify(asOf)}`);
  if (!isObject(target) || !isCountryCode(target.market)) {
    throw new TypeError(
      `target.market: expected an ISO 3166-1 country such as "DE", received ${JSON.stringify(isObject(target) ? target.market : target)}`,
    );
  }
}

interface Totals {
  fail: number;
  unknown: number;
  waived: number;
  upcoming: number;
  mustFail: boolean;
  mustUnknown: boolean;
}

function totalsOf(findings: readonly Finding[]): Totals {
  const totals: Totals = { fail: 0, unknown: 0, waived: 0, upcoming: 0, mustFail: false, mustUnknown: false };
  for (const { outcome, level, upcoming } of findings) {
    if (outcome === "pass") continue;
    if (upcoming !== undefined) {
      totals.upcoming++;
      continue;
    }
    totals[outcome]++;
    if (level === "must" && outcome === "fail") totals.mustFail = true;
    if (level === "must" && outcome === "unknown") totals.mustUnknown = true;
  }
  return totals;
}

/** The findings that the caller asked for: mostly all that there are. */
function wanted(findings: readonly Finding[], outcomes: readonly Outcome[]): readonly Finding[] {
  for (const { outcome } of findings)
    if (!outcomes.includes(outcome)) return findings.filter((finding) => outcomes.includes(finding.outcome));
  return findings;
}

function verdictOf(mustFails: boolean, open: boolean): Verdict {
  if (mustFails) return "fail";
  return open ? "incomplete" : "pass";
}

const rootOf = (dossier: unknown): Readonly<Record<string, unknown>> => (isObject(dossier) ? dossier : {});

function runOf(
  dossier: unknown,
  target: Target,
  { asOf, absent, notBinding = false, outcomes = ALL_OUTCOMES }: CheckOptions,
  questions?: Pick<Questions, "add" | "list">,
): Run {
  const passes = outcomes.includes("pass");
  return new Run(rootOf(dossier), target, asOf, { passes, notBinding }, absent === "none", questions);
}

const waived = ({ findings, refs }: Pick<Found, "findings" | "refs">, dossier: unknown, { asOf }: CheckOptions) =>
  waive(findings, refs, rootOf(dossier)["waivers"], asOf);

/** The findings that a report lists: variants and matters joined, as far as the caller wants. */
function listed(
  findings: readonly Finding[],
  { models, hasModels, hasMatters }: Pick<Found, "models" | "hasModels" | "hasMatters">,
  options: CheckOptions,
): readonly Finding[] {
  const grouped =
    hasModels && options.joinVariants !== false
      ? groupByModel(findings.map((finding, index) => ({ finding, model: models[index] })))
      : findings;
  const asked = wanted(grouped, options.outcomes ?? ALL_OUTCOMES);
  return options.joinMatters === false || !hasMatters ? asked : joinMatters(asked);
}

class GreenlaneChecker implements Checker {
  private readonly ruleset: Ruleset;
  private readonly plans: PlanCache;
  private readonly packsUsed: readonly PackUsed[];
  private readonly recordsReads: boolean;

  constructor({ packs, addresses, evaluator }: CheckerOptions) {
    this.ruleset = joinPacks(packs, addresses);
    this.packsUsed = packs.map(packUsed);
    this.plans = new PlanCache(this.ruleset, evaluator);
    this.recordsReads = evaluator === undefined;
  }

  get packs(): readonly Pack[] {
    return this.ruleset.packs;
  }

  check(dossier: unknown, target: Target, options: CheckOptions): Report {
    const plan = this.planFor(dossier, target, options);
    const run = runOf(dossier, target, options);
    const offered = checkDossier(plan, target, run) ?? [];
    return this.report(run, { dossier, plan, target, options, offered });
  }

  /** The parts of it, for entries that put them together in another way. */
  get [ENGINE](): Engine {
    return {
      recordsReads: this.recordsReads,
      plan: (dossier, target, options) => this.planFor(dossier, target, options),
      run: runOf,
      walk: checkDossier,
      questions: () => new Questions(),
      list: (found, dossier, options) => listed(waived(found, dossier, options).findings, found, options),
      report: (found, evaluated) => this.report(found, evaluated),
      slots: SLOTS,
    };
  }

  private report(found: Found, { dossier, plan, target, options, offered }: Evaluated): Report {
    const { findings, idle } = waived(found, dossier, options);
    const totals = totalsOf(findings);
    const { tally, questions } = found;
    const coverage = plan.coverage(offered);
    const covered =
      coverage.market === "covered" &&
      coverage.marketplace !== "not-covered" &&
      coverage.categoriesNotCovered.length === 0;
    const open = totals.mustUnknown || tally.mustOpen > 0 || offered.length === 0 || !covered;
    const report: Writable<Report> = {
      verdict: verdictOf(totals.mustFail, open),
      target,
      asOf: options.asOf,
      findings: listed(findings, found, options),
      questions: questions.list(),
      counts: {
        pass: tally.pass,
        fail: totals.fail,
        unknown: totals.unknown,
        waived: totals.waived,
        undecided: tally.undecided,
        notBinding: tally.notBinding + plan.excluded.length,
        upcoming: totals.upcoming,
      },
      packs: this.packsUsed,
      coverage,
      offered: offered.length,
      idleWaivers: idle,
      inputIssues: options.inputIssues ?? dossierIssues(dossier),
    };
    if (options.notBinding === true) report.notBinding = [...plan.excluded, ...found.notBinding];
    return report;
  }

  private planFor(dossier: unknown, target: Target, options: CheckOptions): TargetPlan {
    assertTarget(target, options?.asOf);
    const { merchant } = rootOf(dossier);
    const country = isObject(merchant) ? merchant["country"] : undefined;
    return this.plans.get({
      target,
      asOf: options.asOf,
      sellerCountry: isCountryCode(country) ? country : undefined,
      absentMeansNone: options.absent === "none",
    });
  }
}

/**
 * Makes a checker of rule packs. Packs are plain data: those that ship are at `greenlane/rules`, others come from `loadPacks`.
 *
 * ```ts
 * const checker = createChecker({ packs });
 * checker.check(dossier, { marketplace: "amazon", market: "JP" }, { asOf: "2026-11-22" }).verdict; // "fail"
 * ```
 *
 * A checker keeps nothing of the dossiers, only compiled rules; it is cheap to keep and can be shared.
 */
export const createChecker = (options: CheckerOptions): Checker => new GreenlaneChecker(options);
