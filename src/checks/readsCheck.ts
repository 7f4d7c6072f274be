import type { Read } from "../logic/read.js";
import type { Scope } from "../logic/scope.js";
import type { Message } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Tri } from "../model/tri.js";
import type { Check, Detail } from "./check.js";
import { unknownDetail } from "./unknownDetail.js";

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
export function readsCheck(
  reads: (scope: Scope) => readonly Read[],
  test: (scope: Scope) => Tri,
  tell: (scope: Scope) => ReadsFailure,
  doubt?: (scope: Scope) => ReadsFailure,
): Check {
  const describe = (scope: Scope): Detail => {
    if (test(scope) === false) {
      const { read, message, actual } = tell(scope);
      return { path: read.pointer(scope), message, reasons: [], actual, missing: [], unreadable: [] };
    }
    const open = reads(scope).filter((read) => read.get(scope) === undefined);
    if (open.length > 0 || doubt === undefined)
      return unknownDetail(open.map((read) => ({ pointer: read.pointer(scope), unreadable: read.unreadable(scope) })));
    const { read, message, actual } = doubt(scope);
    return { path: read.pointer(scope), message, reasons: [], actual, missing: [], unreadable: [read.pointer(scope)] };
  };
  return { test, describe };
}
