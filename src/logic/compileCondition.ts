import type { Expression } from "../model/expression.js";
import type { CompileOptions } from "./compileOptions.js";
import { Compiler } from "./compiler.js";
import type { Condition } from "./condition.js";

/**
 * Compiles a condition once into closures that answer true, false or not known (Kleene).
 *
 * `compileCondition({ "<": [{ var: "listing.ageFromMonths" }, 36] }, options).test(scope)` is `true` for a scope whose
 * listing is for babies and `undefined` for one that does not say.
 *
 * The expression has to be type-checked before: mistakes in it are not explained here.
 */
export function compileCondition(expression: Expression, options: CompileOptions): Condition {
  const compiler = new Compiler(options);
  const compiled = compiler.compile(expression);
  const { trace, visit, constant } = compiled;
  const answer = constant === undefined ? undefined : compiler.truth(constant);
  return { test: compiler.test(compiled), trace, visit, ...(answer === undefined ? {} : { constant: answer }) };
}
