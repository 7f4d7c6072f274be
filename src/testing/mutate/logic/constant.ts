import { isDay } from "../../../model/day.js";
import { isObject, type Json } from "../../../model/json.js";
import type { Shape } from "../../../model/shape.js";
import { durationChanges, isDuration } from "../duration.js";
import type { Change, Place } from "../mutant.js";
import { neighboursOf } from "../neighbours.js";
import { otherValue } from "../otherValue.js";
import type { MutationWorld } from "../world.js";
import type { LogicMutator } from "./logicMutator.js";
import { type LogicNode, pathOf } from "./logicNode.js";

/** Operators whose arguments are words or conditions. */
const NO_CONSTANTS = new Set(["var", "list", "is", "holds", "and", "or", "!", "!!"]);

/** What the other arguments say about the type of a constant. */
const shapeBeside = (node: LogicNode, world: MutationWorld): Shape | undefined =>
  node.args.map((arg) => world.shapeOf(pathOf(arg) ?? "")).find((shape) => shape !== undefined);

const isMoney = (node: LogicNode): boolean => node.args.some((arg) => pathOf(arg)?.endsWith(".amount") === true);

function members(list: readonly Json[], at: Place): readonly Change[] {
  return list.length < 2 ? [] : list.map((_, index) => ({ kind: "element", at: [...at, index] }));
}

function changesAt(value: Json, at: Place, node: LogicNode, world: MutationWorld): readonly Change[] {
  if (Array.isArray(value)) {
    const [first] = value as readonly Json[];
    if (value.length === 1 && first !== undefined) return changesAt(first, [...at, 0], node, world);
    return value.every((element) => !isObject(element)) ? members(value, at) : [];
  }
  if (isDuration(value)) return durationChanges(value, at);
  if (typeof value === "number" || isDay(value))
    return neighboursOf(value, isMoney(node)).map((to) => ({ kind: "constant", at, to }));
  const other = otherValue(value, shapeBeside(node, world), world.knowledge);
  return other === undefined ? [] : [{ kind: "constant", at, to: other }];
}

/** A number or day becomes its neighbour, a word another one; of a list each member is dropped. */
export const constant: LogicMutator = (node, world) =>
  NO_CONSTANTS.has(node.op)
    ? []
    : node.args.flatMap((arg, index) =>
        isObject(arg) && !isDuration(arg) ? [] : changesAt(arg, node.argument(index), node, world),
      );
