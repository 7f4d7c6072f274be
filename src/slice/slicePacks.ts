import { ClauseCache } from "../engine/clauseCache.js";
import { joinPacks, type Ruleset } from "../engine/ruleset.js";
import { type Candidate, TargetPlan } from "../engine/targetPlan.js";
import type { Target } from "../model/target.js";
import type { Clause, Pack, Rule, Uses } from "../packs/pack.js";
import { usesOf } from "../packs/usesOf.js";
import { type FoldWorld, foldCondition } from "./foldCondition.js";
import { sliceCategories } from "./sliceCategories.js";
import type { SliceOptions } from "./sliceOptions.js";

type Kept = ReadonlyMap<string, ReadonlySet<Clause>>;

/** Rules about listings bind at least one of the categories. */
function aboutListings(plan: TargetPlan, categories: SliceOptions["categories"]): readonly Candidate[] {
  if (categories === undefined) return plan.rulesAboutListings;
  const excluded = categories.map((category) => new Set(plan.forCategory(category).excluded));
  return plan.rulesAboutListings.filter(({ planned }) => excluded.some((ids) => !ids.has(planned.rule.id)));
}

function candidatesOn(target: Target, ruleset: Ruleset, { asOf, categories }: SliceOptions): readonly Candidate[] {
  const key = { target, asOf, sellerCountry: undefined, absentMeansNone: false };
  const plan = new TargetPlan(ruleset, key, undefined, new ClauseCache(true));
  const others = [...plan.kinds.values()].flatMap(({ settled, byCategory }) => [...settled, ...byCategory]);
  return [...others, ...aboutListings(plan, categories)];
}

/** The clauses that can bind, by rule. */
function keptOf(ruleset: Ruleset, options: SliceOptions): Kept {
  const kept = new Map<string, Set<Clause>>();
  for (const target of options.targets)
    for (const { planned } of candidatesOn(target, ruleset, options)) {
      const clauses = kept.get(planned.rule.id) ?? new Set();
      for (const { clause } of planned.clauses) clauses.add(clause);
      kept.set(planned.rule.id, clauses);
    }
  return kept;
}

/** What only authors read stays behind. */
function sliceRule({ note: _note, facts: _facts, ...rule }: Rule, kept: Kept, world: FoldWorld): readonly Rule[] {
  const clauses = kept.get(rule.id);
  if (clauses === undefined) return [];
  const left = rule.clauses.filter((clause) => clauses.has(clause)).map((clause) => sliceClause(clause, world));
  return [{ ...rule, clauses: left }];
}

function sliceClause({ when = true, ...clause }: Clause, world: FoldWorld): Clause {
  const left = foldCondition(when, world);
  return left === true ? clause : { ...clause, when: left };
}

/** What can stand where conditions look, as far as the targets and categories say it. */
function worldOf({ targets, categories }: SliceOptions, { definitions }: Ruleset): FoldWorld {
  const markets = new Set(targets.map(({ market }) => market));
  const marketplaces = targets.map(({ marketplace }) => marketplace);
  const all = marketplaces.flatMap((one) => (one === undefined ? [] : [one]));
  const can = new Map([["target.market", markets]]);
  if (all.length === targets.length) can.set("target.marketplace", new Set(all));
  if (categories !== undefined) can.set("listing.category", new Set(categories));
  return { can, definitions };
}

/** Where a kind of identifier is described is for authors as well. */
const sliceIdentifiers = (kinds: Uses["identifiers"]): Uses["identifiers"] =>
  Object.fromEntries(Object.entries(kinds).map(([id, { source: _source, ...kind }]) => [id, kind]));

function sourcesOf({ sources }: Pack, rules: readonly Rule[]): Pack["sources"] {
  const used = new Set(rules.flatMap(({ clauses }) => clauses.map(({ source }) => source.ref)));
  return Object.fromEntries(Object.entries(sources).filter(([ref]) => used.has(ref)));
}

/**
 * The part of packs that can matter on given targets: for forms and other programs that are to be small. Meant for build time.
 *
 * ```ts
 * const packs = slicePacks([amazon, de, eu], { targets: [{ marketplace: "amazon", market: "DE" }], asOf: "2026-11-22" });
 * packs.flatMap((pack) => pack.rules).length; // 160 instead of 240
 * ```
 *
 * Conditions that the targets or categories settle are left out. On these targets, from that day on and for listings of these categories, findings and verdict are those of the whole packs; counts of rules
 * that do not bind are smaller. A pack of which nothing is left stays, without rules, since it says what it covers.
 * Throws a `TypeError` for packs that do not go together, as `createChecker` does.
 */
export function slicePacks(packs: readonly Pack[], options: SliceOptions): readonly Pack[] {
  const ruleset = joinPacks(packs);
  const kept = keptOf(ruleset, options);
  const world = worldOf(options, ruleset);
  const rulesOf = new Map(packs.map((pack) => [pack, pack.rules.flatMap((rule) => sliceRule(rule, kept, world))]));
  const rules = [...rulesOf.values()].flat();
  const { categories: declared } = options;
  const categories = declared === undefined ? ruleset.categories : sliceCategories(ruleset.categories, rules, declared);
  const { identifiers, ...used } = usesOf(rules, { ...ruleset, categories, codes: {} });
  const uses: Uses = { ...used, identifiers: sliceIdentifiers(identifiers) };
  return [...rulesOf].map(([pack, rules]) => ({ ...pack, rules, sources: sourcesOf(pack, rules), uses }));
}
