import { isCountryCode } from "../../model/isCountryCode.js";
import type { Pointer } from "../../model/pointer.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { Rule } from "../../packs/pack.js";
import type { RuleCase } from "../ruleCase.js";
import type { Candidate, CandidateSource } from "./candidates.js";
import { rowMarkets } from "./rowBases.js";
import { vary } from "./vary.js";

/** Every country that a rule's scope names, and every one for which its table has a row. */
const namedMarkets = ({ rule, knowledge }: CandidateSource): readonly string[] =>
  [...spelt(rule.scope.markets, knowledge), ...spelt(rule.scope.exceptMarkets, knowledge), ...rowMarkets(rule)].filter(
    isCountryCode,
  );

/** Where a rule that asks for no market is tried all the same. */
const FEW_MARKETS = ["AE", "CN", "DE", "GB", "JP", "SA", "US"];

/** Outcomes that show best whether a rule binds, best first. */
const BEST: readonly string[] = ["fail", "unknown", "question", "upcoming-fail", "upcoming-unknown", "pass"];

const spelt = (codes: readonly string[] | undefined, { groups }: Knowledge): readonly string[] =>
  (codes ?? []).flatMap((code) => groups[code] ?? [code]);

const asksMarket = ({ scope, clauses }: Rule): boolean =>
  scope.markets !== undefined ||
  scope.exceptMarkets !== undefined ||
  JSON.stringify(clauses.map(({ check, when }) => [check, when])).includes("target.market");

function table(one: RuleCase, over: Pointer, words: readonly string[]): readonly Candidate[] {
  const base = { of: one.name, one };
  return [...new Set(words)].map((variation) => ({ base, over, variation, one: vary(one, over, variation) }));
}

/** The first listing that says its category. */
function categoryOf({ dossier }: RuleCase): Pointer | undefined {
  const { listings } = dossier as { readonly listings?: unknown };
  const index = Array.isArray(listings) ? listings.findIndex((listing) => typeof listing?.category === "string") : -1;
  return index === -1 ? undefined : `/dossier/listings/${index}/category`;
}

function categories({ rule: { scope }, knowledge }: CandidateSource, cases: readonly RuleCase[]): readonly Candidate[] {
  if (scope.categories === undefined && scope.exceptCategories === undefined) return [];
  const one = cases.find((other) => categoryOf(other) !== undefined);
  const over = one && categoryOf(one);
  const codes = [...Object.keys(knowledge.categories), ...(scope.categories ?? []), ...(scope.exceptCategories ?? [])];
  return one === undefined || over === undefined ? [] : table(one, over, codes);
}

function sellers(
  { rule: { scope }, knowledge, markets }: CandidateSource,
  [one]: readonly RuleCase[],
): readonly Candidate[] {
  const named = [...spelt(scope.sellers, knowledge), ...spelt(scope.exceptSellers, knowledge)];
  return one === undefined || named.length === 0 ? [] : table(one, "/dossier/merchant/country", [...markets, ...named]);
}

/** Whom a rule binds, in full: every usual market and those that it names, every category and the sellers that it could tell apart. */
export function tablesOf(source: CandidateSource): readonly Candidate[] {
  const { rule, cases, markets } = source;
  const best = [...cases].sort((a, b) => rankOf(a) - rankOf(b)).filter((one) => rankOf(one) < BEST.length);
  const [first] = best;
  if (first === undefined) return [];
  const everywhere = asksMarket(rule) ? [...markets, ...namedMarkets(source)] : FEW_MARKETS;
  return [...table(first, "/target/market", everywhere), ...categories(source, best), ...sellers(source, best)];
}

function rankOf({ expect: { outcome } }: RuleCase): number {
  const rank = BEST.indexOf(outcome);
  return rank === -1 ? BEST.length : rank;
}
