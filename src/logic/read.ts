import type { Pointer } from "../model/pointer.js";
import type { Shape } from "../model/shape.js";
import type { Scope } from "./scope.js";

/**
 * The value at a path: `undefined` where it is not known (absent, null, or of another type than the shape says),
 * `null` where the merchant said that there is none (only for fields that may be none).
 */
export type Get = (scope: Scope) => unknown;

/** A day that is a field of what stands in a slot, such as `document.expiresOn`: for rules that compare it as a number. */
export interface DayField {
  readonly slot: number;
  readonly name: string;
  /** What it counts as where it is `false`, and where it is missing: `NONE_DAY` or `NO_DAY`. */
  readonly denied: number;
  readonly missing: number;
}

/** A resolved path. */
export interface Read {
  /** Full name as written, such as `listing.title`. */
  readonly path: string;
  readonly shape: Shape;
  readonly get: Get;
  /** Where it is a day one step from its slot. */
  readonly day?: DayField;
  /** Where the value stands, or would stand. Needs the scope's pointers. */
  readonly pointer: (scope: Scope) => Pointer;
  /** Whether something is there that cannot be read. */
  readonly unreadable: (scope: Scope) => boolean;
  /** A value known when the rule is compiled, such as `target.market`. */
  readonly constant?: unknown;
}

/** How the names of one world are resolved. */
export interface Names {
  /** Resolves a full path; throws a `NameError` for one that does not exist. */
  read(path: string): Read;
  /** Whether a full path can be resolved. */
  has(path: string): boolean;
  /**
   * Opens the elements of a list: where each is bound, and the names that its condition sees.
   * For a list that is written out, `of` says what its elements are.
   */
  elements(list: Read | undefined, of?: Shape): Elements;
  /** Puts a part of what is compiled off until it is asked for; where reads are recorded, what it reads is known before it is. */
  later?<Made extends object>(make: () => Made): () => Made;
}

/** The elements of a list as a quantifier binds them. */
export interface Elements {
  readonly slot: number;
  readonly names: Names;
  /** Slot of the element's 1-based position, for lists in which the order counts. */
  readonly positionSlot?: number;
}
