import type { Get } from "../read.js";
import type { Scope } from "../scope.js";
import { compileTestOperator } from "./compileStrict.js";
import { ordering } from "./ordering.js";
import { every, type Signature } from "./signature.js";

const values = (left: Get, right: Get) => (scope: Scope) => {
  const one = left(scope);
  const other = right(scope);
  if (one === undefined || other === undefined) return;
  return one !== null && other !== null && (one as number) <= (other as number);
};

const withConstant = (get: Get, constant: number) => (scope: Scope) => {
  const value = get(scope);
  return value === undefined ? undefined : value !== null && (value as number) <= constant;
};

const constantWith = (get: Get, constant: number) => (scope: Scope) => {
  const value = get(scope);
  return value === undefined ? undefined : value !== null && constant <= (value as number);
};

/** The forms of `<=`. */
const forms = { values, withConstant, constantWith };

/** `<=` */
export const compileAtMost = compileTestOperator(ordering(forms));

export const atMost: Signature = {
  name: "<=",
  meaning:
    "The first is at most the second, or no later day; false for none, not known if one is not known. Three arguments: both pairs.",
  arity: { min: 2, max: 3 },
  argument: every("ordered"),
  result: "boolean",
  agree: "all",
};
