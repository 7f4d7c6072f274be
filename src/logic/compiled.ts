import type { Tri } from "../model/tri.js";
import type { Trace } from "./condition.js";
import type { Get, Read } from "./read.js";
import { Scope } from "./scope.js";

/** An expression compiled to closures, before it is used as a condition or as a value. */
export interface Compiled {
  /** `undefined` not known, `null` none. */
  readonly get: Get;
  readonly trace: (scope: Scope) => Trace;
  /** The same as `get`, where that gives nothing but true, false and not known. */
  readonly test?: (scope: Scope) => Tri;
  /** A value known without a scope; absent where there is none. */
  readonly constant?: unknown;
  /** Where the value is read, for a plain path. */
  readonly read?: Read;
  /** The parts of a list that is written out and not constant. */
  readonly items?: readonly Compiled[];
}

const isConstant = (part: Compiled): boolean => part.constant !== undefined;

/** A value that does not depend on the scope. */
export function constantOf(value: unknown, trace: (scope: Scope) => Trace): Compiled {
  const get = () => value;
  return typeof value === "boolean"
    ? { get, test: () => value, trace, constant: value }
    : { get, trace, constant: value };
}

function traced(op: string, get: Get, parts: readonly Compiled[]): (scope: Scope) => Trace {
  return (scope) => ({ op, value: get(scope) as Trace["value"], of: parts.map((part) => part.trace(scope)) });
}

/** An operator over compiled parts that gives a value; constant parts make it constant. */
export function valueNode(op: string, get: Get, parts: readonly Compiled[]): Compiled {
  const trace = traced(op, get, parts);
  const constant = parts.every(isConstant) ? get(new Scope()) : undefined;
  return constant === undefined ? { get, trace } : constantOf(constant, trace);
}

/** An operator over compiled parts that gives true, false or not known; constant parts make it constant. */
export function testNode(op: string, test: (scope: Scope) => Tri, parts: readonly Compiled[]): Compiled {
  const node = valueNode(op, test, parts);
  return node.constant === undefined ? { get: test, test, trace: node.trace } : node;
}
