import type { Read } from "../logic/read.js";
import type { Scope } from "../logic/scope.js";
import type { Message } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { Check, Detail } from "./check.js";
import { NOT_KNOWN } from "./valuesCheck.js";

/** What is wrong where several values together fail. */
export interface ReadsFailure {
  /** The one that is to be changed. */
  readonly read: Read;
  readonly message: Message;
  readonly actual: Json;
}

/**
 * A check on a few values together. Where it is not known, the finding names those of them that are not known;
 * if all are, `doubt` says why it is not.
 */
export function readsCheck(reads: readonly Read[], test: (scope: Scope) => Tri, tell: (scope: Scope) => ReadsFailure, doubt?: (scope: Scope) => ReadsFailure): Check {
  const describe = (scope: Scope): Detail => {
    if (test(scope) === false) {
      const { read, message, actual } = tell(scope);
      return { path: read.pointer(scope), message, reasons: [], actual, missing: [], unreadable: [] };
    }
    const open = reads.filter((read) => read.get(scope) === undefined);
    const pointers = (unreadable: boolean): readonly Pointer[] => open.filter((read) => read.unreadable(scope) === unreadable).map((read) => read.pointer(scope));
    const [missing, unreadable] = [pointers(false), pointers(true)];
    if (open.length > 0 || doubt === undefined) return { path: missing[0] ?? unreadable[0] ?? "", message: NOT_KNOWN, reasons: [], missing, unreadable };
    const { read, message, actual } = doubt(scope);
    return { path: read.pointer(scope), message, reasons: [], actual, missing: [], unreadable: [read.pointer(scope)] };
  };
  return { test, describe };
}
