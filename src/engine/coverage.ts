import type { Coverage, PackUsed } from "../model/report.js";
import type { Target } from "../model/target.js";
import type { Evidence, Pack } from "../packs/pack.js";
import { withAncestors } from "./categoryTree.js";
import { isAmong } from "./codeScope.js";
import type { OfferedListing } from "./offered.js";
import type { Ruleset } from "./ruleset.js";

function evidenceOf(pack: Pack): { readonly [Kind in Evidence]: number } {
  const counts = { primary: 0, secondary: 0, unchecked: 0 };
  pack.rules.forEach(({ clauses }) => {
    const source = clauses[0] && pack.sources[clauses[0].source.ref];
    if (source !== undefined) counts[source.evidence]++;
  });
  return counts;
}

/** What a pack says about itself in a report. */
export const packUsed = (pack: Pack): PackUsed => ({
  id: pack.id,
  kind: pack.kind,
  version: pack.version,
  rules: pack.rules.length,
  evidence: evidenceOf(pack),
});

/** Whether the loaded packs speak for a target and for the categories that are offered on it. */
export function coverageOf(
  ruleset: Ruleset,
  target: Target,
  offered: readonly Pick<OfferedListing, "category">[],
): Coverage {
  const { packs, groups, categories } = ruleset;
  const listed = packs.some((pack) => pack.kind === "marketplace" && pack.id === target.marketplace)
    ? "covered"
    : "not-covered";
  const marketplace = target.marketplace === undefined ? "none" : listed;
  const market = packs.some((pack) => pack.kind === "market" && isAmong(target.market, pack.markets, groups))
    ? "covered"
    : "not-covered";
  const spoken = new Set(packs.filter((pack) => pack.kind === "category").map((pack) => pack.id));
  const declared = new Set(
    offered.map((listing) => listing.category).filter((category): category is string => category !== undefined),
  );
  const categoriesNotCovered = [...declared]
    .filter((category) => ![...withAncestors(category, categories)].some((above) => spoken.has(above)))
    .sort();
  return { marketplace, market, categoriesNotCovered };
}
