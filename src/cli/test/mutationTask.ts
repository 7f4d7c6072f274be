import type { RuleBoundaries } from "../../testing/boundaries/boundary.js";
import type { RuleMutations } from "../../testing/mutate/mutationReport.js";

/** What is done with each rule. */
export type MutationTask = "mutate" | "derive";

/** What comes of it. */
export interface MutationResults {
  readonly mutate: RuleMutations;
  readonly derive: RuleBoundaries;
}
