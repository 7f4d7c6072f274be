import type { Expression } from "../../model/expression.js";
import type { CompileOptions } from "../compileOptions.js";
import type { Condition, ReadTaker, Trace } from "../condition.js";
import { Scope } from "../scope.js";
import { Walker } from "./walker.js";

function takeFrom({ op, of, pointer, path = "", value }: Trace, taker: ReadTaker): void {
  if (op !== "var") for (const part of of) takeFrom(part, taker);
  else if (pointer !== undefined && value !== undefined) taker.take(path, pointer, value);
}

/**
 * The same as `compileCondition`, slow and plain: a three-valued walk in which json-logic-js answers the leaves.
 * It is there to prove the fast one with.
 *
 * `compileReferenceCondition({ "<": [{ var: "listing.ageFromMonths" }, 36] }, options).test(scope)` is `true` for a scope
 * whose listing is for babies and `undefined` for one that does not say.
 */
export function compileReferenceCondition(expression: Expression, options: CompileOptions): Condition {
  const walker = new Walker(options);
  const walk = walker.walk(expression);
  const test: Condition["test"] = (scope) => walker.truth(walk(scope).value);
  const visit: Condition["visit"] = (scope, taker) => takeFrom(walk(scope), taker);
  // Knowing more never changes an answer: one that is known where nothing else is holds everywhere.
  const constant = test(new Scope());
  return { test, trace: walk, visit, ...(constant === undefined ? {} : { constant }) };
}
