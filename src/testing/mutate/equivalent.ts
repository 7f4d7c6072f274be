import type { Rule } from "../../packs/pack.js";
import type { Mutant } from "./mutant.js";
import type { MutationWorld } from "./world.js";

/** The market of every target that there could be, with the regions that a rule names. */
function everyTarget({ scope }: Rule, { knowledge }: MutationWorld) {
  const regions = [...(scope.markets ?? []), ...(scope.exceptMarkets ?? [])].filter((code) => code.includes("-"));
  const [marketplace] = scope.marketplaces ?? [];
  const around = marketplace === undefined ? {} : { marketplace };
  return [
    ...[...(knowledge.codes.countries ?? [])].map((market) => ({ ...around, market })),
    ...regions.map((region) => ({ ...around, market: region.slice(0, 2), region })),
  ];
}

/**
 * Whether it can be proved that a mutant means the same as the rule: because it is the same on every target that there is,
 * as where a country is taken out that was never in. What cannot be proved counts as different.
 */
export const isEquivalent = (original: Rule, { mutated }: Mutant, world: MutationWorld): boolean =>
  everyTarget(mutated, world).every((target) => world.onTarget.same(original, mutated, target));
