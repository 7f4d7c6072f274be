import type { Knowledge } from "../packs/knowledge.js";
import type { Rule } from "../packs/pack.js";
import { conjunction, type Formula } from "./solver/formula.js";
import type { Formulas } from "./solver/formulas.js";

type Groups = Knowledge["groups"];

/** The codes that listed ones stand for: members of groups, regions as they are. */
export const expanded = (codes: readonly string[], groups: Groups): ReadonlySet<string> =>
  new Set(codes.flatMap((code) => (Object.hasOwn(groups, code) ? (groups[code] ?? []) : [code])));

const countryOf = (code: string): string => code.slice(0, 2);

const anyCountry = ({ codes, groups }: Knowledge): ReadonlySet<string> =>
  new Set([...(codes.countries ?? []), ...Object.values(groups).flat()]);

/** The countries of the buyers, of which a rule binds at least a region; absent: any. */
function marketsOf({ scope }: Rule, knowledge: Knowledge): ReadonlySet<string> | undefined {
  if (scope.markets === undefined && scope.exceptMarkets === undefined) return undefined;
  const except = expanded(scope.exceptMarkets ?? [], knowledge.groups);
  const all = scope.markets === undefined ? anyCountry(knowledge) : expanded(scope.markets, knowledge.groups);
  return new Set([...all].map(countryOf).filter((country) => !except.has(country)));
}

/** The countries of the sellers that a rule binds; absent: any. */
function sellersOf({ scope }: Rule, knowledge: Knowledge): ReadonlySet<string> | undefined {
  if (scope.sellers === undefined && scope.exceptSellers === undefined) return undefined;
  const except = expanded(scope.exceptSellers ?? [], knowledge.groups);
  const all = scope.sellers === undefined ? anyCountry(knowledge) : expanded(scope.sellers, knowledge.groups);
  return new Set([...all].filter((country) => !except.has(country)));
}

const among = (path: string, codes: Iterable<string>, formulas: Formulas): Formula => ({
  term: formulas.place(path),
  constraint: { is: "among", values: [...codes] },
  positive: true,
});

const amongCountries = (path: string, codes: Iterable<string> | undefined, formulas: Formulas): Formula =>
  codes === undefined || formulas.knowledge.codes.countries === undefined ? true : among(path, codes, formulas);

/** The marketplaces that a rule binds. One that the vocabulary does not have is a target all the same: its pack makes it one. */
function marketplacesOf({ scope }: Rule, formulas: Formulas): Formula {
  const known = formulas.knowledge.codes.marketplaces;
  const isKnown = (id: string): boolean => known?.has(id) ?? true;
  const { marketplaces } = scope;
  return marketplaces?.every(isKnown) === true ? among("target.marketplace", marketplaces, formulas) : true;
}

/** What a rule's scope says of the target and of the seller. Its categories are not looked at: goods can belong to several. */
export const scopeFormula = (rule: Rule, formulas: Formulas): Formula =>
  conjunction([
    marketplacesOf(rule, formulas),
    amongCountries("target.market", marketsOf(rule, formulas.knowledge), formulas),
    amongCountries("merchant.country", sellersOf(rule, formulas.knowledge), formulas),
  ]);

const meet = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a === undefined || b === undefined || [...a].some((code) => b.has(code));

/** Regions of one country are apart; a country meets each of its regions. */
function marketsMeet(a: Rule, b: Rule, knowledge: Knowledge): boolean {
  if (!meet(marketsOf(a, knowledge), marketsOf(b, knowledge))) return false;
  if (a.scope.markets === undefined || b.scope.markets === undefined) return true;
  const [ours, theirs] = [a, b].map((rule) => [...expanded(rule.scope.markets ?? [], knowledge.groups)]);
  return (ours ?? []).some((one) =>
    (theirs ?? []).some(
      (other) => one === other || (countryOf(one) === countryOf(other) && (one.length === 2 || other.length === 2)),
    ),
  );
}

/** Whether there are a target and a seller that two rules bind both. */
export const scopesMeet = (a: Rule, b: Rule, knowledge: Knowledge): boolean =>
  marketsMeet(a, b, knowledge) &&
  meet(sellersOf(a, knowledge), sellersOf(b, knowledge)) &&
  (a.scope.marketplaces === undefined ||
    b.scope.marketplaces === undefined ||
    a.scope.marketplaces.some((id) => b.scope.marketplaces?.includes(id) === true));
