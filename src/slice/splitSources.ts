import type { Pack, Source } from "../packs/pack.js";
import type { SourcesByPack } from "../packs/withSources.js";

const unnamed = ({ kind, evidence, checkedOn }: Source): Source => ({
  title: "",
  publisher: "",
  kind,
  evidence,
  checkedOn,
});

/**
 * Takes the titles, publishers and addresses of sources out of packs, for a form that loads them when somebody asks on whose authority: a quarter of a
 * slice.
 *
 * ```ts
 * const { packs, sources } = splitSources(slicePacks(all, options));
 * createChecker({ packs }); // and later createChecker({ packs: withSources(packs, sources) }), of greenlane/checks
 * ```
 *
 * Until they have come, `source` of findings has an empty title and publisher; all else is the same.
 */
export const splitSources = (
  packs: readonly Pack[],
): { readonly packs: readonly Pack[]; readonly sources: SourcesByPack } => ({
  packs: packs.map((pack) => ({
    ...pack,
    sources: Object.fromEntries(Object.entries(pack.sources).map(([ref, source]) => [ref, unnamed(source)])),
  })),
  sources: Object.fromEntries(packs.map(({ id, sources }) => [id, sources])),
});
