import type { Scope } from "../logic/scope.js";
import type { Pointer } from "../model/pointer.js";

/** A value that a check demands against: fixed when the rule is compiled, or read from the dossier. */
export interface Input {
  /** Whether `get` always gives the same. */
  readonly constant: boolean;
  /** `undefined`: not known (or not demanded at all, for a constant). */
  readonly get: (scope: Scope) => unknown;
  /** Where it is read from; nothing for a constant. */
  readonly pointer?: (scope: Scope) => Pointer;
  /** Whether something is there that cannot be read. */
  readonly unreadable?: (scope: Scope) => boolean;
}

/** A demand that is fixed when the rule is compiled. */
export const constantInput = (value: unknown): Input => ({ constant: true, get: () => value });
