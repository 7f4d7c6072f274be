import type { Tri } from "../model/tri.js";
import type { Trace, Visit } from "./condition.js";
import type { Get, Read } from "./read.js";
import { Scope } from "./scope.js";

/** An expression compiled to closures, before it is used as a condition or as a value. */
export interface Compiled {
  /** `undefined` not known, `null` none. */
  readonly get: Get;
  readonly trace: (scope: Scope) => Trace;
  /** Absent: it reads nothing. */
  readonly visit?: Visit | undefined;
  /** The same as `get`, where that gives nothing but true, false and not known. */
  readonly test?: (scope: Scope) => Tri;
  /** A value known without a scope; absent where there is none. */
  readonly constant?: unknown;
  /** Where the value is read, for a plain path. */
  readonly read?: Read;
  /** The parts of a list that is written out. */
  readonly items?: readonly Compiled[];
}

/** What is told of an expression. */
export type Told = Pick<Compiled, "trace" | "visit">;

/** A value that does not depend on the scope. */
export function constantOf(value: unknown, { trace, visit }: Told): Compiled {
  const compiled = { get: () => value, trace, visit, constant: value };
  return typeof value === "boolean" ? { ...compiled, test: () => value } : compiled;
}

/** The trace and what is read of an operator over compiled parts. */
export const overParts = (op: string, get: Get, parts: readonly Compiled[]): Told => ({
  trace: (scope) => ({ op, value: get(scope) as Trace["value"], of: parts.map(({ trace }) => trace(scope)) }),
  visit: (scope, taker) => {
    for (const { visit } of parts) visit?.(scope, taker);
  },
});

/** An operator over compiled parts that gives a value; constant parts make it constant. */
export function valueNode(op: string, get: Get, parts: readonly Compiled[]): Compiled {
  const told = overParts(op, get, parts);
  const constant = parts.every(({ constant: known }) => known !== undefined) ? get(new Scope()) : undefined;
  return constant === undefined ? { get, ...told } : constantOf(constant, told);
}

/** An operator over compiled parts that gives true, false or not known; constant parts make it constant. */
export function testNode(op: string, test: (scope: Scope) => Tri, parts: readonly Compiled[]): Compiled {
  const node = valueNode(op, test, parts);
  return node.constant === undefined ? { ...node, test } : node;
}
