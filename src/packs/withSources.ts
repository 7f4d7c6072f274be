import type { Pack, Rule, SourceReference } from "./pack.js";

/** On whose authority the rules of a pack stand. */
export interface PackSources {
  readonly sources: Pack["sources"];
  /** By rule, for each of its clauses. */
  readonly references: { readonly [rule: string]: readonly SourceReference[] };
}

/** The sources of packs, by pack. */
export interface SourcesByPack {
  readonly [pack: string]: PackSources;
}

const withReferences = (rule: Rule, references: readonly SourceReference[]): Rule => ({
  ...rule,
  clauses: rule.clauses.map((clause, index) => ({ ...clause, source: references[index] ?? clause.source })),
});

function withOwn(pack: Pack, { sources, references }: PackSources): Pack {
  const rules = pack.rules.map((rule) =>
    Object.hasOwn(references, rule.id) ? withReferences(rule, references[rule.id] ?? []) : rule,
  );
  return { ...pack, rules, sources };
}

/**
 * Packs with the sources that `splitSources` of `greenlane/slice` had taken out of them. Make a new checker of them.
 *
 * ```ts
 * const checker = createChecker({ packs: withSources(packs, sources) });
 * ```
 */
export const withSources = (packs: readonly Pack[], sources: SourcesByPack): readonly Pack[] =>
  packs.map((pack) => {
    const own = Object.hasOwn(sources, pack.id) ? sources[pack.id] : undefined;
    return own === undefined ? pack : withOwn(pack, own);
  });
