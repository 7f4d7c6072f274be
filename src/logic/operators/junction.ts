import type { Tri } from "../../model/tri.js";
import { type Compiled, constantOf, overParts, testNode } from "../compiled.js";
import type { CompileOperator, Compiler } from "../compiler.js";
import type { Get } from "../read.js";
import type { Scope } from "../scope.js";

type Test = (scope: Scope) => Tri;

function both(first: Test, second: Test): Test {
  return (scope) => {
    const left = first(scope);
    if (left === false) return false;
    const right = second(scope);
    return right === false || left === true ? right : undefined;
  };
}

function either(first: Test, second: Test): Test {
  return (scope) => {
    const left = first(scope);
    if (left === true) return true;
    const right = second(scope);
    return right === true || left === false ? right : undefined;
  };
}

function many(tests: readonly Test[], decisive: boolean): Test {
  return (scope) => {
    let answer: Tri = !decisive;
    for (const test of tests) {
      const one = test(scope);
      if (one === decisive) return decisive;
      if (one === undefined) answer = undefined;
    }
    return answer;
  };
}

function join(tests: readonly Test[], decisive: boolean): Test {
  const [first, second] = tests;
  if (first === undefined || tests.length > 2) return many(tests, decisive);
  if (second === undefined) return first;
  return decisive ? either(first, second) : both(first, second);
}

/** JsonLogic's own *and* and *or*, which give the deciding value itself. */
function deciding(parts: readonly Compiled[], decisive: boolean, compiler: Compiler): Get {
  return (scope) => {
    let open = false;
    let value: unknown = null;
    for (const part of parts) {
      value = part.get(scope);
      const one = compiler.truth(value);
      if (one === decisive) return value;
      if (one === undefined) open = true;
    }
    return open ? undefined : value;
  };
}

/** Kleene's *and* (false decides) or *or* (true decides). Constants that cannot decide are left out. */
export function compileJunction(decisive: boolean): CompileOperator {
  return (args, compiler, op) => {
    const parts = args.map((arg) => compiler.compile(arg));
    if (compiler.options.truthiness === "json-logic") {
      const get = deciding(parts, decisive, compiler);
      return { get, ...overParts(op, get, parts) };
    }
    const open = parts.filter((part) => part.constant === undefined || compiler.truth(part.constant) !== !decisive);
    const tests = open.map((part) => compiler.test(part));
    const node = testNode(op, join(tests, decisive), parts);
    return open.some((part) => part.constant !== undefined && compiler.truth(part.constant) === decisive)
      ? constantOf(decisive, node)
      : node;
  };
}
