import { expect } from "vitest";
import { compileCondition } from "../../src/logic/compileCondition.js";
import type { CompileOptions } from "../../src/logic/compileOptions.js";
import { compileValue } from "../../src/logic/compileValue.js";
import { compileReferenceCondition } from "../../src/logic/reference/compileReferenceCondition.js";
import { compileReferenceValue } from "../../src/logic/reference/compileReferenceValue.js";
import type { Scope } from "../../src/logic/scope.js";
import type { Json } from "../../src/model/json.js";
import type { Tri } from "../../src/model/tri.js";

/** What a condition comes to: in both evaluators, tested and traced. */
export function answerOf(condition: Json, scope: Scope, options: CompileOptions): Tri {
  const compiled = compileCondition(condition, options);
  const answer = compiled.test(scope);
  expect(compileReferenceCondition(condition, options).test(scope)).toBe(answer);
  const traced = compiled.trace(scope).value;
  expect(traced === null ? false : traced).toBe(answer);
  return answer;
}

/** What an expression gives: in both evaluators, got and traced. */
export function resultOf(expression: Json, scope: Scope, options: CompileOptions): unknown {
  const compiled = compileValue(expression, options);
  const value = compiled.get(scope);
  expect(compileReferenceValue(expression, options).get(scope)).toEqual(value);
  expect(compiled.trace(scope).value).toEqual(value);
  return value;
}
