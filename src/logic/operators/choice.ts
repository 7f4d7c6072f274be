import type { Tri } from "../../model/tri.js";
import { type Compiled, constantOf, overParts } from "../compiled.js";
import type { CompileOperator, Compiler } from "../compiler.js";
import type { Get } from "../read.js";
import type { Scope } from "../scope.js";
import { NOTHING } from "./nothing.js";
import type { Signature } from "./signature.js";

function choose(test: (scope: Scope) => Tri, then: Get, otherwise: Get): Get {
  return (scope) => {
    const answer = test(scope);
    if (answer === true) return then(scope);
    if (answer === false) return otherwise(scope);
    const value = then(scope);
    return value !== undefined && otherwise(scope) === value ? value : undefined;
  };
}

type Branch = Omit<Compiled, "trace" | "visit">;

/** The part of a choice that begins at an argument; conditions that are known when it is compiled are gone. */
function from(parts: readonly Compiled[], index: number, compiler: Compiler): Branch {
  const [condition = NOTHING, then] = parts.slice(index);
  if (then === undefined) return condition;
  const otherwise = from(parts, index + 2, compiler);
  const known = condition.constant === undefined ? undefined : compiler.truth(condition.constant);
  if (known !== undefined) return known ? then : otherwise;
  const test = compiler.test(condition);
  const get = choose(test, then.get, otherwise.get);
  return then.test === undefined || otherwise.test === undefined
    ? { get }
    : { get, test: get as (scope: Scope) => Tri };
}

/** `if` */
export const compileChoice: CompileOperator = (args, compiler, op) => {
  const parts = args.map((arg) => compiler.compile(arg));
  const { get, test, constant } = from(parts, 0, compiler);
  const told = overParts(op, get, parts);
  if (constant !== undefined) return constantOf(constant, told);
  return test === undefined ? { get, ...told } : { get, test, ...told };
};

export const choice: Signature = {
  name: "if",
  meaning:
    "The value after the first condition that is true, else the last; where a condition is not known, the value on which all that remain agree.",
  arity: { min: 3, max: Number.POSITIVE_INFINITY },
  argument: (index, count) => (index % 2 === 0 && index < count - 1 ? "condition" : "value"),
  result: "branch",
};
