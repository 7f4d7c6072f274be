import type { Change } from "../mutant.js";
import type { MutationWorld } from "../world.js";
import type { LogicNode } from "./logicNode.js";

/** The changes of one kind that an operator of a condition can suffer. */
export type LogicMutator = (node: LogicNode, world: MutationWorld) => readonly Change[];
