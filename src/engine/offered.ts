import { isObject } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Target } from "../model/target.js";

/** A listing that is offered on the target. */
export interface OfferedListing {
  readonly listing: unknown;
  readonly pointer: Pointer;
  /** `undefined`: not known. */
  readonly category: string | undefined;
}

const matches = (place: unknown, { marketplace, market }: Target): boolean =>
  isObject(place) &&
  (typeof place["market"] !== "string" || place["market"] === market) &&
  (typeof place["marketplace"] !== "string" || place["marketplace"] === marketplace);

/**
 * Whether a listing is offered on a target: nothing of others is checked. A listing without `on` is offered everywhere; so is what a place of
 * it leaves open.
 *
 * ```ts
 * isOffered({ on: [{ marketplace: "amazon", market: "US" }] }, { marketplace: "amazon", market: "DE" }); // false
 * ```
 */
export const isOffered = (listing: unknown, target: Target): boolean => {
  const on = isObject(listing) ? listing["on"] : undefined;
  return !Array.isArray(on) || on.some((place) => matches(place, target));
};

/** The listings that are offered on a target; `undefined` where the dossier has no list of them. */
export function offeredListings(listings: unknown, target: Target): readonly OfferedListing[] | undefined {
  if (!Array.isArray(listings)) return undefined;
  const offered: OfferedListing[] = [];
  for (let index = 0; index < listings.length; index++) {
    const listing: unknown = listings[index];
    if (!isOffered(listing, target)) continue;
    const category = isObject(listing) && typeof listing["category"] === "string" ? listing["category"] : undefined;
    offered.push({ listing, pointer: `/listings/${index}`, category });
  }
  return offered;
}
