import type { Expression } from "../model/expression.js";
import type { CompileOptions } from "./compileOptions.js";
import { Compiler } from "./compiler.js";
import type { Value } from "./condition.js";

/**
 * Compiles an expression that gives a value, such as a day, a number or a list.
 *
 * `compileValue({ plus: [{ var: "event.on" }, { days: 7 }] }, options).get(scope)` is `"2026-01-08"` for an event of New Year's Day.
 */
export function compileValue(expression: Expression, options: CompileOptions): Value {
  const { get, trace, constant } = new Compiler(options).compile(expression);
  return { get, trace, ...(constant === undefined ? {} : { constant }) };
}
