import type { Knowledge } from "../../packs/knowledge.js";
import { type BoundaryFiles, PinnedBoundaries } from "../boundaries/boundaryFile.js";
import { namesInCases } from "../caseNames.js";
import { readCases } from "../readCases.js";
import type { TestSubject } from "../testPlan.js";
import type { Exclusion } from "./exclusion.js";
import { joinMutations } from "./joinMutations.js";
import type { MutationReport } from "./mutationReport.js";
import { type MutationInput, Mutations, type RuleFixtures } from "./mutations.js";

/** What is mutated, and what holds it. */
export interface MutationOptions extends Omit<TestSubject, "texts" | "knowledge"> {
  /** What the packs were loaded with: `loadPacks` gives it, for those that ship it is `shippedKnowledge()`. */
  readonly knowledge: Knowledge;
  /** Pinned boundaries, as `readBoundaries` reads them. */
  readonly boundaries?: BoundaryFiles | undefined;
  /** Mutants that a person has found to mean the same. */
  readonly exclusions?: readonly Exclusion[];
  /** Looks for a case that would kill each survivor; true by default. */
  readonly suggest?: boolean;
  /** Called after each rule, for those who show how far it is. */
  readonly onRule?: (done: number, of: number) => void;
}

/** Everything that mutating needs, and the rules that are to be mutated. */
export function mutationInput(options: MutationOptions): {
  readonly input: MutationInput;
  readonly ids: readonly string[];
} {
  const { packs, others = [], knowledge, fixtures, select = () => true, exclusions = [], suggest = true } = options;
  const pinned = options.boundaries === undefined ? undefined : new PinnedBoundaries(options.boundaries);
  const files = new Map(fixtures.files.map((file) => [file.rule, file]));
  const inSight = [...packs, ...others];
  const names = namesInCases(knowledge, inSight);
  const fixturesOf = (id: string): RuleFixtures => {
    const file = files.get(id);
    const boundaries = pinned?.of(id)?.pinned;
    return {
      file: file?.path ?? `${fixtures.folder}/${id}.json`,
      cases: file === undefined ? [] : readCases(file, names).cases.map(({ written }) => written),
      ...(boundaries === undefined ? {} : { boundaries }),
    };
  };
  const known = inSight.flatMap((pack) => pack.rules.map(({ id }) => id));
  return {
    input: {
      packs: inSight,
      knowledge,
      fixtures: new Map(known.map((id) => [id, fixturesOf(id)])),
      exclusions,
      suggest,
    },
    ids: packs.flatMap((pack) => pack.rules.map(({ id }) => id)).filter(select),
  };
}

/**
 * Makes every rule wrong in one small place after another (a limit one off, a country left out, a condition turned round, a day later)
 * and looks whether a case or a pinned boundary notices.
 *
 * ```ts
 * const { packs, knowledge } = loadPacks(files, { base: shippedKnowledge() });
 * const { score, survivors } = mutateRules({ packs, knowledge, fixtures: readFixtures("fixtures/rules") });
 * score; // 0.97
 * survivors[0]?.killer; // a case to paste into survivors[0].file
 * ```
 *
 * Words, sources, remedies and what a rule is about are not mutated. Cases that do not hold of the rule as it is kill nothing:
 * run `testRules` first.
 */
export function mutateRules(options: MutationOptions): MutationReport {
  const { input, ids } = mutationInput(options);
  const mutations = new Mutations(input);
  const rules = ids.map((id, index) => {
    const rule = mutations.of(id);
    options.onRule?.(index + 1, ids.length);
    return rule;
  });
  return joinMutations(rules, options.select === undefined ? input.exclusions : []);
}
