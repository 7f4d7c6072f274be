import type { Trace } from "../logic/condition.js";
import { unknownPaths } from "../logic/unknownPaths.js";
import type { Message, Reason } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Detail } from "./check.js";
import { failure } from "./failure.js";
import { isPersonal } from "./maskPersonal.js";
import { NOT_KNOWN } from "./notKnownMessage.js";

/** Values that are not the merchant's to change. */
const isGiven = (path: string): boolean => path === "asOf" || path.startsWith("target.");

/** Each place has one name only; names are compared first, for places are written anew for every finding. */
function isTold(reasons: readonly Reason[], field: string, place: Pointer): boolean {
  for (const { params, path } of reasons) if (params["field"] === field && path === place) return true;
  return false;
}

/** What is shown of a value that a condition read; lists and objects are only named. */
const reasonOf = (field: string, path: Pointer, value: Json): Reason =>
  (typeof value === "object" && value !== null) || isPersonal(field)
    ? { path, key: "check.logic.read", params: { field } }
    : { path, key: "check.logic.value", params: { field, value: value === null ? false : value } };

/** Adds the known values of the dossier that a condition read, each place once, in the order in which it reads them. */
function addReasons({ op, of, pointer, path = "", value }: Trace, into: Reason[]): void {
  if (op !== "var") for (const part of of) addReasons(part, into);
  else if (pointer !== undefined && value !== undefined && !isGiven(path) && !isTold(into, path, pointer))
    into.push(reasonOf(path, pointer, value));
}

/** What a finding says of a condition that decides a check. `failed`: the message if it does so against the merchant. */
export function conditionDetail(trace: Trace, failed: Message): Detail {
  if (trace.value === undefined) {
    const { missing, unreadable } = unknownPaths(trace);
    return { path: missing[0] ?? unreadable[0] ?? "", message: NOT_KNOWN, reasons: [], missing, unreadable };
  }
  const reasons: Reason[] = [];
  addReasons(trace, reasons);
  return failure(reasons[0]?.path ?? "", failed, reasons, undefined, undefined);
}
