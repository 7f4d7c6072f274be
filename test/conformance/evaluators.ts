import type { CompileOptions } from "../../src/logic/compileOptions.js";
import { compileValue } from "../../src/logic/compileValue.js";
import { OPERATORS } from "../../src/logic/operators/index.js";
import { compileReferenceValue } from "../../src/logic/reference/compileReferenceValue.js";
import { Scope } from "../../src/logic/scope.js";
import { RelativeNames } from "./relativeNames.js";
import type { SuiteCase } from "./suites.js";

const refuse = (): never => {
  throw new TypeError("the suites know no definitions and no checks");
};

const options: CompileOptions = {
  names: new RelativeNames(),
  lists: {},
  hooks: { is: refuse, holds: refuse },
  operators: OPERATORS,
  truthiness: "json-logic",
};

const EVALUATORS = [compileValue, compileReferenceValue];

/** What both evaluators make of a case: a value each, or the error that was thrown. */
export function evaluateCase({ rule, data }: SuiteCase): readonly unknown[] {
  const scope = new Scope();
  scope.values[0] = data;
  return EVALUATORS.map((compile) => {
    try {
      return compile(rule, options).get(scope);
    } catch (error) {
      return error;
    }
  });
}
