import type { Target } from "../model/target.js";
import type { Scope } from "../packs/pack.js";

type Groups = { readonly [group: string]: readonly string[] };

/** Whether a code is one of the listed ones or a member of a listed group. */
export const isAmong = (code: string, codes: readonly string[], groups: Groups): boolean =>
  codes.some((listed) => listed === code || groups[listed]?.includes(code) === true);

/** A target without a region is the whole market, its regions included. */
const isTargeted = (target: Target, codes: readonly string[], groups: Groups): boolean => {
  const { market, region } = target;
  return (
    isAmong(market, codes, groups) ||
    codes.some((code) => (region === undefined ? code.startsWith(`${market}-`) : code === region))
  );
};

/** Why a rule does not bind on a target at all; nothing if its marketplace and market do. */
export function offTarget(scope: Scope, target: Target, groups: Groups): "marketplace" | "market" | undefined {
  if (
    scope.marketplaces !== undefined &&
    (target.marketplace === undefined || !scope.marketplaces.includes(target.marketplace))
  )
    return "marketplace";
  if (scope.markets !== undefined && !isTargeted(target, scope.markets, groups)) return "market";
  if (scope.exceptMarkets !== undefined && isAmong(target.market, scope.exceptMarkets, groups)) return "market";
  if (scope.exceptMarkets !== undefined && target.region !== undefined && scope.exceptMarkets.includes(target.region))
    return "market";
  return undefined;
}

/** Whether a seller from a country is bound: `undefined` where the rule asks and the country is not known. */
export function bindsSeller(scope: Scope, country: string | undefined, groups: Groups): boolean | undefined {
  if (scope.sellers === undefined && scope.exceptSellers === undefined) return true;
  if (country === undefined) return undefined;
  if (scope.sellers !== undefined && !isAmong(country, scope.sellers, groups)) return false;
  return scope.exceptSellers === undefined || !isAmong(country, scope.exceptSellers, groups);
}
