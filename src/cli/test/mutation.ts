import type { Fixtures } from "../../testing/fixtureFile.js";
import { joinMutations } from "../../testing/mutate/joinMutations.js";
import { mutationInput } from "../../testing/mutate/mutateRules.js";
import type { MutationReport } from "../../testing/mutate/mutationReport.js";
import type { Call } from "../command.js";
import { UsageError } from "../usageError.js";
import { boundariesFolder } from "./boundariesFolder.js";
import { readExclusions } from "./exclusions.js";
import { pinnedBoundaries } from "./pinnedBoundaries.js";
import { showProgress } from "./progress.js";
import type { RulesUnderTest } from "./rulesUnderTest.js";
import type { RuleThreads } from "./ruleThreads.js";
import { writeBoundaries } from "./writeBoundaries.js";

/** What is tested: the rules, their cases, and which of them. */
export interface Chosen {
  readonly rules: RulesUnderTest;
  readonly fixtures: Fixtures;
  readonly select: (rule: string) => boolean;
  /** Whether that is all of them. */
  readonly isWhole: boolean;
  readonly threads: RuleThreads;
}

/** The score that is expected, from 0 to 1; 0 if none is. */
export function leastScore({ parsed, voice }: Call): number {
  const given = parsed.text("mutation-score");
  if (given === undefined) return 0;
  const percent = /^\d{1,3}(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  if (percent >= 0 && percent <= 100) return percent / 100;
  throw new UsageError(voice.say("not-a-score", { option: "--mutation-score", received: given }));
}

/** Mutates the chosen rules on all cores. */
export async function mutate(call: Call, chosen: Chosen): Promise<MutationReport> {
  const { rules, fixtures, select, isWhole, threads } = chosen;
  const boundaries = pinnedBoundaries(call);
  const exclusions = readExclusions(call);
  const { packs, others, knowledge } = rules;
  const subject = { packs, others, knowledge, fixtures, select, exclusions };
  const { input, ids } = mutationInput({ ...subject, ...(boundaries === undefined ? {} : { boundaries }) });
  const results = await threads.run({ task: "mutate", input }, ids, showProgress(process.stderr));
  return joinMutations(
    results.map(([, result]) => result),
    isWhole ? exclusions : [],
  );
}

/** Finds the boundaries of the chosen rules that are missing or have moved, and writes them; the paths of the files that changed. */
export async function updateBoundaries(
  call: Call,
  { rules, fixtures, select, threads }: Chosen,
): Promise<readonly string[]> {
  const folder = boundariesFolder(call);
  const { packs, others, knowledge } = rules;
  const boundaries = pinnedBoundaries(call);
  const { input, ids } = mutationInput({ packs, others, knowledge, fixtures, select, boundaries, suggest: false });
  const derived = await threads.run({ task: "derive", input }, ids, showProgress(process.stderr));
  return writeBoundaries(folder, packs, new Map(derived), boundaries);
}
