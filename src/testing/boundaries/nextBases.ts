import type { Base } from "./base.js";
import type { Killer } from "./killerSearch.js";

/** So many are gone on from: each has candidates of its own. */
const MOST = 24;

/** Variations that are known to tell something, as cases to start from: behind an alternative that is taken there may be more. */
export const nextBases = (found: readonly Killer[]): readonly Base[] =>
  found
    .filter(({ base, over }) => base.with === undefined && over.startsWith("/dossier/"))
    .slice(0, MOST)
    .map(({ base, over, variation, one }) => ({ of: base.of, with: { [over]: variation }, one }));
