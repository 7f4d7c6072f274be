import type { Lint } from "../lint.js";
import { placedSources } from "../placedSources.js";

/** The authority's own page is said to have been read, and nobody can see which. */
export const unlinkedSource: Lint = {
  id: "unlinked-source",
  check: (packs) =>
    placedSources(packs)
      .filter(({ source }) => source.evidence === "primary" && source.url === undefined)
      .map(({ ref, file, pointer }) => ({ file, pointer, params: { ref } })),
};
