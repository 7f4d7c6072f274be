import type { Change } from "../mutant.js";
import type { MutationWorld } from "../world.js";
import type { CheckPart } from "./checkPart.js";

/** The changes of one kind that a part of a check can suffer. */
export type CheckMutator = (part: CheckPart, world: MutationWorld) => readonly Change[];
