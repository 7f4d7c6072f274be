import type { Rule } from "../../../packs/pack.js";
import type { Change } from "../mutant.js";
import type { MutationWorld } from "../world.js";

/** The changes of one kind that a rule as a whole can suffer. */
export type RuleMutator = (rule: Rule, world: MutationWorld) => readonly Change[];
