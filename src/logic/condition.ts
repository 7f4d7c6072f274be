import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { Scope } from "./scope.js";

/** What one node of a condition came to, with the values that it read. */
export interface Trace {
  /** Operator, or `"var"`, `"literal"`, `"is"`, `"holds"`. */
  readonly op: string;
  /** `undefined`: not known. */
  readonly value: Json | undefined;
  /** For `var`: the path as written and where it stands. For `is`: the definition's id. */
  readonly path?: string;
  readonly pointer?: Pointer;
  /** Set where a value is there but cannot be read. */
  readonly unreadable?: true;
  readonly of: readonly Trace[];
}

/**
 * Takes the known values that a condition reads, each with its path as written and its place, in the order in which it reads them: of the
 * elements of a list those that decide; where none does, of more than a few the list alone.
 */
export interface ReadTaker {
  take(path: string, pointer: Pointer, value: Json): void;
}

/** Hands on what is read, without what parts come to: a part of what a trace costs. */
export type Visit = (scope: Scope, taker: ReadTaker) => void;

/** A compiled condition. */
export interface Condition {
  /** The hot path. */
  readonly test: (scope: Scope) => Tri;
  /** The slow path: the tree with the values read. */
  readonly trace: (scope: Scope) => Trace;
  /** The known values of the trace's reads that a person is told of. Absent: it reads nothing. */
  readonly visit?: Visit | undefined;
  /** A result that is known when the rule is compiled (after folding constants such as `target.market`). */
  readonly constant?: Tri;
}

/** A compiled expression that gives a value, such as a day or a list. */
export interface Value {
  readonly get: (scope: Scope) => unknown;
  readonly trace: (scope: Scope) => Trace;
  /** The value where it is known when the rule is compiled. */
  readonly constant?: unknown;
}
