import type { Exclusion } from "./exclusion.js";
import type { MutationCounts, MutationReport, RuleMutations } from "./mutationReport.js";

const NAMES = ["mutants", "killedByCase", "killedByBoundary", "survived", "equivalent", "excluded"] as const;

const sumOf = (all: readonly MutationCounts[]): MutationCounts => {
  const sum = (name: (typeof NAMES)[number]): number => all.reduce((total, counts) => total + counts[name], 0);
  return {
    mutants: sum("mutants"),
    killedByCase: sum("killedByCase"),
    killedByBoundary: sum("killedByBoundary"),
    survived: sum("survived"),
    equivalent: sum("equivalent"),
    excluded: sum("excluded"),
  };
};

const scoreOf = ({ mutants, survived }: MutationCounts): number => (mutants === 0 ? 1 : 1 - survived / mutants);

/** One report of what became of the mutants of many rules, in whatever order they come. */
export function joinMutations(rules: readonly RuleMutations[], exclusions: readonly Exclusion[] = []): MutationReport {
  const sorted = [...rules].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  const packs = [...new Set(sorted.map(({ pack }) => pack))].sort();
  const known = new Set(sorted.map(({ rule }) => rule));
  const counts = sumOf(sorted.map((one) => one.counts));
  return {
    counts,
    score: scoreOf(counts),
    packs: packs.map((pack) => {
      const own = sumOf(sorted.filter((one) => one.pack === pack).map((one) => one.counts));
      return { pack, counts: own, score: scoreOf(own) };
    }),
    survivors: sorted.flatMap((one) => one.survivors),
    idle: [...sorted.flatMap((one) => one.idle), ...exclusions.filter(({ rule }) => !known.has(rule))],
  };
}
