import type { Scope } from "../logic/scope.js";
import type { Pointer } from "../model/pointer.js";
import type { Shape } from "../model/shape.js";

/** One value met on a path. */
export interface Visit {
  /** `undefined` not known, `null` none. */
  readonly value: unknown;
  readonly pointer: Pointer;
  readonly unreadable: boolean;
}

/**
 * The places that a path names: one, or with `[]` every element of a list, such as `listing.bullets[]`.
 * A list that is not known is one value that is not known.
 */
export interface Place {
  readonly path: string;
  /** Shape of the value at the end. */
  readonly shape: Shape;
  readonly many: boolean;
  /** The only value of a plain path. Hot. */
  readonly get: (scope: Scope) => unknown;
  /** Where it stands; only of a plain path. */
  readonly pointer?: (scope: Scope) => Pointer;
  /** Runs a test over every value until one is false: Kleene's *and*. Hot. */
  readonly every: (scope: Scope, test: (value: unknown) => boolean | undefined) => boolean | undefined;
  /** Adds the values for which a test is false, with their pointers. */
  readonly failing: (scope: Scope, test: (value: unknown) => boolean | undefined, into: Visit[]) => void;
  /** All values with their pointers. Slow. */
  readonly visit: (scope: Scope) => readonly Visit[];
}
