import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import { settle } from "../../logic/settle.js";
import type { Reason } from "../../model/finding.js";
import type { Json } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import type { Tri } from "../../model/tri.js";
import type { Cell } from "./cells.js";

/** A demand that a candidate does not meet. Its parameters are its own: what is found out later is added to them. */
export interface Miss {
  readonly kind: "missed";
  readonly reason: Reason & { readonly params: Record<string, Json> };
  readonly actual?: Json;
  readonly expected?: Json;
}

/** A value that has to be known before a demand can be judged. */
export interface Open {
  readonly kind: "missing" | "unreadable";
  readonly path: Pointer;
}

/** What stands between a candidate and one demand. */
export type Shortfall = Miss | Open;

/** One demand, on the candidate that the scope holds under its kind's name. */
export interface Demand {
  /** The hot path. */
  readonly test: (scope: Scope) => Tri;
  /** The slow path; empty where the demand is met. */
  readonly tell: (scope: Scope) => readonly Shortfall[];
}

export const missingAt = (path: Pointer): Open => ({ kind: "missing", path });

/** The values of demands that are not known. */
export const opensOf = (cells: readonly Cell[]): readonly Open[] =>
  cells.flatMap(({ value, pointer, unreadable }) =>
    value === undefined && pointer !== undefined
      ? [{ kind: unreadable === true ? "unreadable" : "missing", path: pointer } as const]
      : [],
  );

/** The value at a path is not known. */
export const openAt = (read: Read, scope: Scope): Open => ({
  kind: read.unreadable(scope) ? "unreadable" : "missing",
  path: read.pointer(scope),
});

/** The elements of a list that are not known. */
export function openElements(read: Read, scope: Scope): readonly Open[] {
  const { shape } = read;
  const list = read.get(scope);
  if (shape.type !== "list" || !Array.isArray(list)) return [];
  return list.flatMap((element: unknown, index): Open[] => {
    if (settle(element, shape.of) !== undefined) return [];
    const absent = element === undefined || element === null;
    return [{ kind: absent ? "missing" : "unreadable", path: at(read.pointer(scope), index) }];
  });
}

/** The same, compiled: most papers are asked for one thing or two. */
export function allOfDemands(demands: readonly Demand[]): Demand["test"] {
  const [first, second, third] = demands;
  if (first === undefined || third !== undefined) return (scope) => meetsAll(demands, scope);
  const { test } = first;
  if (second === undefined) return test;
  const other = second.test;
  return (scope) => {
    const one = test(scope);
    if (one === false) return false;
    const result = other(scope);
    return result === false || one === true ? result : undefined;
  };
}

/** Kleene's *and* over demands. */
export function meetsAll(demands: readonly Demand[], scope: Scope): Tri {
  let outcome: Tri = true;
  for (const demand of demands) {
    const result = demand.test(scope);
    if (result === false) return false;
    if (result === undefined) outcome = undefined;
  }
  return outcome;
}
