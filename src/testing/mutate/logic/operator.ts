import type { LogicMutator } from "./logicMutator.js";

/** What people write instead by mistake. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map([
  ["<", "<="],
  ["<=", "<"],
  [">", ">="],
  [">=", ">"],
  ["===", "!=="],
  ["!==", "==="],
  ["before", "after"],
  ["after", "before"],
  ["some", "all"],
  ["all", "some"],
  ["none", "some"],
  ["plus", "minus"],
  ["minus", "plus"],
  ["+", "-"],
  ["-", "+"],
  ["*", "/"],
  ["/", "*"],
  ["min", "max"],
  ["max", "min"],
]);

const JUNCTIONS: ReadonlyMap<string, string> = new Map([
  ["and", "or"],
  ["or", "and"],
]);

/** An operator becomes its neighbour. */
export const operator: LogicMutator = ({ at, op, args, node }) => {
  const other = NEIGHBOURS.get(op) ?? (args.length > 1 ? JUNCTIONS.get(op) : undefined);
  return other === undefined ? [] : [{ kind: "operator", at, to: { [other]: node[op] ?? null } }];
};
