import type { Clause, Pack, Source } from "../packs/pack.js";
import type { PackSources, SourcesByPack } from "../packs/withSources.js";

const unnamed = ({ kind, evidence, checkedOn }: Source): Source => ({
  title: "",
  publisher: "",
  kind,
  evidence,
  checkedOn,
});

const clausesOf = ({ rules }: Pack): readonly Clause[] => rules.flatMap(({ clauses }) => clauses);

/** What is left of a pack's sources, each once, those that most clauses name first; and which of them is left of each. */
function leftOf(pack: Pack): { readonly sources: readonly Source[]; readonly refOf: ReadonlyMap<string, string> } {
  const texts = new Map(Object.entries(pack.sources).map(([ref, source]) => [ref, JSON.stringify(unnamed(source))]));
  const times = new Map<string, number>();
  for (const { source } of clausesOf(pack)) {
    const text = texts.get(source.ref) ?? "";
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const kept = [...times].sort(([, one], [, other]) => other - one).map(([text]) => text);
  return {
    sources: kept.map((text) => JSON.parse(text) as Source),
    refOf: new Map([...texts].map(([ref, text]) => [ref, `${kept.indexOf(text)}`])),
  };
}

function withoutNames(pack: Pack): Pack {
  const { sources, refOf } = leftOf(pack);
  const bare = (clause: Clause): Clause => ({ ...clause, source: { ref: refOf.get(clause.source.ref) ?? "" } });
  return {
    ...pack,
    sources: Object.fromEntries(sources.map((source, index) => [`${index}`, source])),
    rules: pack.rules.map((rule) => ({ ...rule, clauses: rule.clauses.map(bare) })),
  };
}

const namesOf = ({ sources, rules }: Pack): PackSources => ({
  sources,
  references: Object.fromEntries(rules.map(({ id, clauses }) => [id, clauses.map(({ source }) => source)])),
});

/**
 * Takes the titles, publishers, addresses and places of sources out of packs, for a form that loads them when somebody asks on whose authority: a third
 * of a slice.
 *
 * ```ts
 * const { packs, sources } = splitSources(slicePacks(all, options));
 * createChecker({ packs }); // and later createChecker({ packs: withSources(packs, sources) }), of greenlane/checks
 * ```
 *
 * Until they have come, `source` of findings has an empty title and publisher and no clause; all else is the same.
 */
export const splitSources = (
  packs: readonly Pack[],
): { readonly packs: readonly Pack[]; readonly sources: SourcesByPack } => ({
  packs: packs.map(withoutNames),
  sources: Object.fromEntries(packs.map((pack) => [pack.id, namesOf(pack)])),
});
