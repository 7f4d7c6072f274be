import type { Expression } from "../../model/expression.js";
import type { CompileOptions } from "../compileOptions.js";
import type { Value } from "../condition.js";
import { Walker } from "./walker.js";

/**
 * The same as `compileValue`, slow and plain.
 *
 * `compileReferenceValue({ "+": [1, 2] }, options).get(scope)` is `3`.
 */
export function compileReferenceValue(expression: Expression, options: CompileOptions): Value {
  const walk = new Walker(options).walk(expression);
  return { get: (scope) => walk(scope).value, trace: walk };
}
