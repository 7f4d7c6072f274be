import type { Change } from "../mutant.js";
import type { LogicMutator } from "./logicMutator.js";

/** Operators for which it counts which operand comes first. */
const ORDERED = new Set(["<", "<=", ">", ">=", "before", "after", "-", "/", "startsWith"]);

/** Two operands change places. */
export const operand: LogicMutator = ({ at, op, args: [first, second] }): readonly Change[] =>
  ORDERED.has(op) && first !== undefined && second !== undefined
    ? [{ kind: "operand", at, to: { [op]: [second, first] } }]
    : [];
