import { SIGNATURES } from "../../../logic/operators/signatures.js";
import type { Expression } from "../../../model/expression.js";
import { isObject, type Json, type JsonObject } from "../../../model/json.js";
import type { Place } from "../mutant.js";

/** One operator of a condition with its arguments. */
export interface LogicNode {
  readonly at: Place;
  readonly op: string;
  readonly args: readonly Json[];
  /** Whether the arguments are written as a list. */
  readonly listed: boolean;
  readonly node: JsonObject;
  /** Where an argument stands. */
  argument(index: number): Place;
}

/** Arguments of these are words, no expressions. */
const WORDS = new Set(["var", "list", "is", "holds"]);

function nodeOf(expression: JsonObject, op: string, at: Place): LogicNode {
  const written = expression[op] as Json;
  const listed = Array.isArray(written);
  return {
    at,
    op,
    args: listed ? (written as readonly Json[]) : [written],
    listed,
    node: expression,
    argument: (index) => (listed ? [...at, op, index] : [...at, op]),
  };
}

/** Every operator of a condition, outermost first. */
export function logicNodes(expression: Expression, at: Place): readonly LogicNode[] {
  if (Array.isArray(expression))
    return expression.flatMap((element: Json, index) => logicNodes(element, [...at, index]));
  if (!isObject(expression)) return [];
  const [op, ...more] = Object.keys(expression);
  if (op === undefined || more.length > 0 || !SIGNATURES.has(op)) return [];
  const node = nodeOf(expression as JsonObject, op, at);
  const inner = WORDS.has(op) ? [] : node.args.flatMap((arg, index) => logicNodes(arg, node.argument(index)));
  return [node, ...inner];
}

/** The path that an expression reads, if it is nothing but a path. */
export function pathOf(expression: Json | undefined): string | undefined {
  const path = isObject(expression) ? expression["var"] : undefined;
  const named = Array.isArray(path) ? (path as readonly Json[])[0] : path;
  return typeof named === "string" ? named : undefined;
}

/** Whether an argument of an operator is a condition. */
export const isCondition = ({ op, args }: LogicNode, index: number): boolean =>
  ["condition", "each"].includes(SIGNATURES.get(op)?.argument(index, args.length) ?? "");
