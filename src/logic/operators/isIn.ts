import type { Tri } from "../../model/tri.js";
import { type Compiled, testNode } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { Get } from "../read.js";
import type { Scope } from "../scope.js";
import { elementShape, memberOf, withOpenElements } from "./memberOf.js";
import { NOTHING } from "./nothing.js";
import { inTurn, type Signature } from "./signature.js";

type Test = (scope: Scope) => Tri;

/** From this length on, a set is faster than a search. */
const LONG = 9;

function inConstant(get: Get, list: readonly unknown[]): Test {
  if (list.length >= LONG) {
    const set = new Set(list);
    return (scope) => {
      const value = get(scope);
      return value === undefined ? undefined : value !== null && set.has(value);
    };
  }
  return (scope) => {
    const value = get(scope);
    return value === undefined ? undefined : value !== null && list.indexOf(value) !== -1;
  };
}

/** Membership in a list written out with expressions in it, without building the list. */
function inItems(get: Get, items: readonly Get[]): Test {
  return (scope) => {
    const value = get(scope);
    if (value === undefined) return;
    if (value === null) return false;
    let answer: Tri = false;
    for (const item of items) {
      const one = item(scope);
      if (one === value) return true;
      if (one === undefined) answer = undefined;
    }
    return answer;
  };
}

function inValue(get: Get, container: Compiled): Test {
  const of = elementShape(container.read);
  return (scope) => {
    const value = get(scope);
    const list = container.get(scope);
    return value === undefined || list === undefined ? undefined : memberOf(value, list, of);
  };
}

/** `in` */
export const compileIsIn: CompileOperator = ([needle, haystack], compiler, op) => {
  const value = needle === undefined ? NOTHING : compiler.compile(needle);
  const container = haystack === undefined ? NOTHING : compiler.compile(haystack);
  const { constant, items } = container;
  if (Array.isArray(constant)) return testNode(op, inConstant(value.get, constant), [value, container]);
  const gets = items?.map(({ get }) => get);
  if (gets !== undefined) return testNode(op, inItems(value.get, gets), [value, container]);
  const node = testNode(op, inValue(value.get, container), [value, container]);
  return { ...node, trace: withOpenElements(node, container) };
};

export const isIn: Signature = {
  name: "in",
  meaning:
    "A value is in a list, or a text is part of a text; false for none, not known if not found among elements that are not all known.",
  arity: { min: 2, max: 2 },
  argument: inTurn("value", "container"),
  result: "boolean",
  agree: "member",
};
