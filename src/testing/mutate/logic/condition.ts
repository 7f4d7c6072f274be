import type { Change } from "../mutant.js";
import type { LogicMutator } from "./logicMutator.js";
import { isCondition, type LogicNode } from "./logicNode.js";

/** Operators that have no neighbour that means the opposite. */
const NEGATED = new Set(["in", "startsWith", "is", "holds"]);

const unwrapped = ({ at, args: [inner] }: LogicNode): Change[] =>
  inner === undefined ? [] : [{ kind: "condition", at, to: inner }];

/** One condition of several is dropped. */
const dropped = (node: LogicNode): Change[] =>
  node.args.length < 2 || !["and", "or"].includes(node.op)
    ? []
    : node.args.map((_, index) => ({ kind: "condition", at: node.argument(index) }));

/** A branch is always taken, or never. */
const settled = (node: LogicNode): Change[] =>
  node.args.flatMap((_, index): Change[] =>
    node.op === "if" && isCondition(node, index) && index % 2 === 0 && index < node.args.length - 1
      ? [true, false].map((to) => ({ kind: "condition", at: node.argument(index), to }))
      : [],
  );

/** A condition is turned round or dropped. */
export const condition: LogicMutator = (node) => {
  if (node.op === "!" || node.op === "!!") return unwrapped(node);
  if (NEGATED.has(node.op)) return [{ kind: "condition", at: node.at, to: { "!": node.node } }];
  return [...dropped(node), ...settled(node)];
};
