import type { LoadedPacks, PackFiles } from "../../../src/packs/loadPacks.js";
import type { Rule } from "../../../src/packs/pack.js";
import type { BoundaryFiles } from "../../../src/testing/boundaries/boundaryFile.js";
import type { Fixtures } from "../../../src/testing/fixtureFile.js";
import { mutantsOf } from "../../../src/testing/mutate/mutantsOf.js";
import { type MutationOptions, mutateRules } from "../../../src/testing/mutate/mutateRules.js";
import type { MutationReport } from "../../../src/testing/mutate/mutationReport.js";
import { mutationWorld } from "../../../src/testing/mutate/world.js";
import { categoryPacks, euPack, load } from "../../engine/packFiles.js";

/** The id of the one rule of these packs. */
export const RULE = "eu/goods/rule";

/** Packs of one rule about listings in the European Union, with others beside it. */
export const packsOf = (rule: object, ...others: readonly PackFiles[]): LoadedPacks =>
  load(euPack({ rule }), categoryPacks, ...others);

/** A case as it stands in a file: a toy in Germany on a day in 2026 unless it says otherwise. */
export const caseOf = (name: string, outcome: string, listing: object, more: object = {}): object => ({
  name,
  target: { market: "DE" },
  asOf: "2026-11-22",
  dossier: { listings: [{ sku: "A1", category: "toys", ...listing }] },
  expect: { outcome },
  ...more,
});

export const fixturesOf = (cases: readonly object[], rule = RULE): Fixtures => ({
  folder: "cases",
  files: [{ rule, path: `cases/${rule}.json`, text: JSON.stringify(cases) }],
});

/** The rule as it was loaded. */
export function ruleIn({ packs }: LoadedPacks, id = RULE): Rule {
  const rule = packs.flatMap((pack) => pack.rules).find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";

/** The mutants of a rule, each as `kind place: from → to`. */
export function mutantsIn(loaded: LoadedPacks): readonly string[] {
  const mutants = mutantsOf(ruleIn(loaded), mutationWorld(loaded.knowledge));
  return mutants.map(({ kind, place, from, to }) => `${kind} ${place}: ${shown(from)} → ${shown(to)}`);
}

/** Mutates the one rule. */
export function mutate(
  loaded: LoadedPacks,
  cases: readonly object[],
  more: Partial<MutationOptions> & { readonly boundaries?: BoundaryFiles } = {},
): MutationReport {
  return mutateRules({
    ...loaded,
    fixtures: fixturesOf(cases),
    select: (id) => id === RULE,
    ...more,
  });
}
