import type { Expression } from "../../model/expression.js";
import { isObject, type Json } from "../../model/json.js";

/** An operator with its arguments. */
export interface Operation {
  readonly op: string;
  readonly args: readonly Json[];
}

/** What an expression does; `undefined` for a literal or a list that is written out. */
export function operationOf(expression: Expression): Operation | undefined {
  if (!isObject(expression)) return undefined;
  const [op, written] = Object.entries(expression as { readonly [op: string]: Json })[0] ?? [];
  if (op === undefined || written === undefined) return undefined;
  return { op, args: Array.isArray(written) ? written : [written] };
}
