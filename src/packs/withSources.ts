import type { Pack } from "./pack.js";

/** The sources of packs, by pack. */
export interface SourcesByPack {
  readonly [pack: string]: Pack["sources"];
}

/**
 * Packs with the sources that `splitSources` of `greenlane/slice` had taken out of them. Make a new checker of them.
 *
 * ```ts
 * const checker = createChecker({ packs: withSources(packs, sources) });
 * ```
 */
export const withSources = (packs: readonly Pack[], sources: SourcesByPack): readonly Pack[] =>
  packs.map((pack) => ({
    ...pack,
    sources: Object.hasOwn(sources, pack.id) ? (sources[pack.id] ?? {}) : pack.sources,
  }));
