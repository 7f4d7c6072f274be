import type { Expression } from "../model/expression.js";
import type { ValueKind } from "./argumentKinds.js";
import type { LogicProblem } from "./logicProblem.js";
import { TypeChecker } from "./typeChecker.js";
import type { TypeContext } from "./typeContext.js";

/**
 * All mistakes in an expression that has to be of a kind, in untaken branches as well; none if it can be compiled.
 *
 * `typeCheckValue({ var: "listing.title" }, "day", context)` says that a day was expected and `listing.title (text)` received.
 */
export function typeCheckValue(expression: Expression, kind: ValueKind, context: TypeContext): readonly LogicProblem[] {
  const checker = new TypeChecker(context);
  checker.expect(kind, expression, context.names, context.place, 0);
  return checker.problems;
}

/**
 * All mistakes in a condition, in untaken branches as well; none if it can be compiled.
 *
 * `typeCheckCondition({ "==": [{ var: "lisitng.title" }, 3] }, context)` says that `==` is no operator and suggests `===`.
 */
export function typeCheckCondition(expression: Expression, context: TypeContext): readonly LogicProblem[] {
  return typeCheckValue(expression, "condition", context);
}
