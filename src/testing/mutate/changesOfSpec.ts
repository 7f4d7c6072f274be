import type { Expression } from "../../model/expression.js";
import type { Json } from "../../model/json.js";
import type { CheckSpec } from "../../packs/pack.js";
import { changed } from "./changed.js";
import type { CheckMutator } from "./check/checkMutator.js";
import { type CheckPart, checkParts, isValidCheck } from "./check/checkPart.js";
import { demand } from "./check/demand.js";
import { duration } from "./check/duration.js";
import { element } from "./check/element.js";
import { junction } from "./check/junction.js";
import { limit } from "./check/limit.js";
import { pattern } from "./check/pattern.js";
import { unit } from "./check/unit.js";
import { value } from "./check/value.js";
import { condition } from "./logic/condition.js";
import { constant } from "./logic/constant.js";
import type { LogicMutator } from "./logic/logicMutator.js";
import { logicNodes } from "./logic/logicNode.js";
import { operand } from "./logic/operand.js";
import { operator } from "./logic/operator.js";
import type { Change, Place } from "./mutant.js";
import type { MutationWorld } from "./world.js";

const CHECK_MUTATORS: readonly CheckMutator[] = [limit, duration, unit, demand, junction, element, value, pattern];
const LOGIC_MUTATORS: readonly LogicMutator[] = [operator, condition, constant, operand];

/** The combinations of checks, which are turned into one another. */
const TURNED: ReadonlyMap<string, string> = new Map([
  ["allOf", "anyOf"],
  ["anyOf", "allOf"],
]);

function turned(spec: CheckSpec, at: Place): readonly Change[] {
  const [[kind, demands] = ["", null]] = Object.entries(spec);
  const other = TURNED.get(kind);
  return other === undefined || !Array.isArray(demands) || demands.length < 2
    ? []
    : [{ kind: "junction", at, to: { [other]: demands as Json } }];
}

/** What is nested in a part: a check, or a condition with its own opposite. */
function nested({ meta, value: inner, at }: CheckPart, world: MutationWorld): readonly Change[] {
  if (meta?.demand === "check") return changesOfCheck(inner as CheckSpec, at, world);
  if (meta?.demand !== "condition") return [];
  return [{ kind: "condition", at, to: { "!": inner } }, ...changesOfCondition(inner, at, world)];
}

/** Every change of a check, down into the checks and conditions in it. */
export function changesOfCheck(spec: CheckSpec, at: Place, world: MutationWorld): readonly Change[] {
  const parts = checkParts(spec, at);
  const own = parts.flatMap((part) => CHECK_MUTATORS.flatMap((mutator) => mutator(part, world)));
  const valid = own.filter((change) => isValidCheck(changed(spec, change.at.slice(at.length), change.to)));
  return [...turned(spec, at), ...valid, ...parts.flatMap((part) => nested(part, world))];
}

/** Every change of a condition, down into the checks that it says hold. */
export function changesOfCondition(expression: Expression, at: Place, world: MutationWorld): readonly Change[] {
  return logicNodes(expression, at).flatMap((node) => [
    ...LOGIC_MUTATORS.flatMap((mutator) => mutator(node, world)).filter((change) =>
      world.isCondition(changed(expression, change.at.slice(at.length), change.to)),
    ),
    ...(node.op === "holds" ? changesOfCheck(node.args[0] as CheckSpec, node.argument(0), world) : []),
  ]);
}
