import type { ConditionCompiler } from "../checks/specCompiler.js";
import type { Day } from "../model/day.js";
import { ClauseCache } from "./clauseCache.js";
import type { Ruleset } from "./ruleset.js";
import { Sellers } from "./sellers.js";
import { type PlanKey, TargetPlan } from "./targetPlan.js";

/** Plans that are kept; the one used longest ago goes first. */
const MOST_PLANS = 64;

const MOST_RECENT = 32;

/** By value: the caller may have changed the object. */
function asksTheSame(a: PlanKey, b: PlanKey): boolean {
  const [one, other] = [a.target, b.target];
  return (
    one.market === other.market &&
    one.marketplace === other.marketplace &&
    a.sellerCountry === b.sellerCountry &&
    a.asOf === b.asOf &&
    one.region === other.region &&
    one.mode?.fulfilment === other.mode?.fulfilment &&
    one.mode?.shop === other.mode?.shop &&
    one.mode?.import === other.mode?.import &&
    a.absentMeansNone === b.absentMeansNone
  );
}

/** Makes plans as they are needed: one per target, class of sellers and span of days in which the same rules hold. */
export class PlanCache {
  private readonly plans = new Map<string, TargetPlan>();
  /** The last few questions, so that a run over many dossiers need not spell out its targets for each. */
  private readonly recent: (PlanKey & { readonly plan: TargetPlan })[] = [];

  /** Compiled clauses, shared by plans; a set for each way to read what is missing. */
  private readonly clauses: { readonly unknown: ClauseCache; readonly none: ClauseCache };
  private readonly sellers: Sellers;

  constructor(
    private readonly ruleset: Ruleset,
    private readonly compileExpression: ConditionCompiler | undefined,
  ) {
    const readsAreKnown = compileExpression === undefined;
    this.clauses = { unknown: new ClauseCache(readsAreKnown), none: new ClauseCache(readsAreKnown) };
    this.sellers = new Sellers(ruleset);
  }

  get(key: PlanKey): TargetPlan {
    for (const one of this.recent) if (asksTheSame(one, key)) return one.plan;
    const plan = this.find(key);
    this.recent.unshift({ ...key, target: { ...key.target, mode: { ...key.target.mode } }, plan });
    this.recent.length = Math.min(this.recent.length, MOST_RECENT);
    return plan;
  }

  private find(key: PlanKey): TargetPlan {
    const { market, marketplace, region, mode } = key.target;
    const id = JSON.stringify([
      marketplace,
      market,
      region,
      mode?.fulfilment,
      mode?.shop,
      mode?.import,
      this.sellers.classOf(key.sellerCountry),
      this.span(key.asOf),
      key.absentMeansNone,
    ]);
    const plan =
      this.plans.get(id) ??
      new TargetPlan(
        this.ruleset,
        key,
        this.compileExpression,
        key.absentMeansNone ? this.clauses.none : this.clauses.unknown,
      );
    this.plans.delete(id);
    this.plans.set(id, plan);
    if (this.plans.size > MOST_PLANS) this.plans.delete(this.plans.keys().next().value as string);
    return plan;
  }

  /** How many boundary days lie on or before a day. */
  private span(day: Day): number {
    const { boundaries } = this.ruleset;
    let low = 0;
    let high = boundaries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((boundaries[middle] as Day) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
