import { type Checker, createChecker, type Pack } from "greenlane";
import { type SourcesByPack, withSources } from "greenlane/checks";
import type { PlaceId } from "../offer.ts";

interface Rules {
  readonly packs: () => Promise<{ readonly packs: readonly Pack[] }>;
  readonly sources: () => Promise<{ readonly default: SourcesByPack }>;
}

/** The rules of a place come when it is chosen. */
const RULES: { readonly [Place in PlaceId]: Rules } = {
  "amazon-de": {
    packs: () => import("virtual:greenlane/packs/amazon-de"),
    sources: () => import("virtual:greenlane/sources/amazon-de"),
  },
  "shop-de": {
    packs: () => import("virtual:greenlane/packs/shop-de"),
    sources: () => import("virtual:greenlane/sources/shop-de"),
  },
};

/** What judges for a place. */
export interface PlaceChecker {
  readonly checker: Checker;
  /** Whether it knows on whose authority its rules stand. */
  readonly founded: boolean;
}

export async function loadChecker(place: PlaceId): Promise<PlaceChecker> {
  const { packs } = await RULES[place].packs();
  return { checker: createChecker({ packs }), founded: false };
}

/** The same with all sources. */
export async function loadFoundedChecker(place: PlaceId): Promise<PlaceChecker> {
  const [{ packs }, { default: sources }] = await Promise.all([RULES[place].packs(), RULES[place].sources()]);
  return { checker: createChecker({ packs: withSources(packs, sources) }), founded: true };
}
