import { nearest } from "../../model/nearest.js";
import type { Lint } from "../lint.js";

/**
 * A marketplace's pack of a name that the vocabulary does not have and that is close to one that it has: its rules would bind nobody.
 * Slips begin late: names that differ in their first letter are two names.
 * A marketplace of one's own is declared by its names in `vocabulary/marketplaces.json`.
 */
export const unknownMarketplace: Lint = {
  id: "unknown-marketplace",
  check: ({ packs, knowledge }) => {
    const known = knowledge.codes.marketplaces ?? new Set<string>();
    return packs.flatMap(({ folder: { pack, path } }) => {
      if (pack.kind !== "marketplace" || known.has(pack.id)) return [];
      const suggestion = nearest(
        pack.id,
        [...known].filter((name) => name[0] === pack.id[0]),
      );
      if (suggestion === undefined) return [];
      return [{ file: `${path}/pack.json`, pointer: "/id", params: { marketplace: pack.id, suggestion } }];
    });
  },
};
