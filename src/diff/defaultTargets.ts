import { offeredListings } from "../engine/offered.js";
import type { Ruleset } from "../engine/ruleset.js";
import { isCountryCode } from "../model/isCountryCode.js";
import { isObject } from "../model/json.js";
import type { Target } from "../model/target.js";

const keyOf = ({ marketplace = "", market }: Target): string => `${marketplace}:${market}`;

/** The targets that packs speak of: each marketplace in each of its markets, and an own shop in each market. */
function targetsOfPacks({ packs, groups }: Ruleset): readonly Target[] {
  return packs.flatMap(({ id, kind, markets }): readonly Target[] => {
    const countries = markets.flatMap((market) => (Object.hasOwn(groups, market) ? (groups[market] ?? []) : [market]));
    const isOffer = kind === "marketplace" || kind === "market";
    const shop = kind === "marketplace" ? { marketplace: id } : {};
    return isOffer ? countries.filter(isCountryCode).map((market) => ({ ...shop, market })) : [];
  });
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The targets that a dossier's listings name in full. */
function targetsOfDossier(listings: readonly unknown[]): readonly Target[] {
  const places = listings.flatMap((listing) => {
    const on = isObject(listing) ? listing["on"] : undefined;
    return Array.isArray(on) ? (on as readonly unknown[]) : [];
  });
  return places.flatMap((place): readonly Target[] => {
    if (!isObject(place)) return [];
    const [marketplace, market] = [textOf(place["marketplace"]), textOf(place["market"])];
    if (!isCountryCode(market)) return [];
    return [marketplace === undefined ? { market } : { marketplace, market }];
  });
}

/**
 * Where a dossier is to be compared if nobody says: on every target that the packs speak of or that its listings name,
 * as far as it offers something there. A dossier without listings is compared everywhere.
 */
export function defaultTargets(dossier: unknown, rulesets: readonly Ruleset[]): readonly Target[] {
  const listings = isObject(dossier) && Array.isArray(dossier["listings"]) ? (dossier["listings"] as unknown[]) : [];
  const all = [...rulesets.flatMap(targetsOfPacks), ...targetsOfDossier(listings)];
  const distinct = [...new Map(all.map((target) => [keyOf(target), target])).values()];
  const offered = distinct.filter(
    (target) => listings.length === 0 || (offeredListings(listings, target)?.length ?? 0) > 0,
  );
  return offered.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
