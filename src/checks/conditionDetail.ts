import type { Trace } from "../logic/condition.js";
import { unknownPaths } from "../logic/unknownPaths.js";
import type { Message, Reason } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { Detail } from "./check.js";
import { failure } from "./failure.js";
import { isPersonal } from "./maskPersonal.js";
import { NOT_KNOWN } from "./notKnownMessage.js";

/** Values that are not the merchant's to change. */
const isGiven = (path: string): boolean => path === "asOf" || path.startsWith("target.");

const isRead = (reads: readonly Trace[], place: Pointer): boolean => reads.some(({ pointer }) => pointer === place);

/** Adds the known values of the dossier that a condition read, each place once, in the order in which it reads them. */
function addReads(trace: Trace, into: Trace[]): void {
  const { op, of, pointer, path = "", value } = trace;
  if (op !== "var") for (const part of of) addReads(part, into);
  else if (pointer !== undefined && value !== undefined && !isGiven(path) && !isRead(into, pointer)) into.push(trace);
}

/** What is shown of a value that a condition read; lists and objects are only named. */
function reasonOf({ path = "", pointer = "", value }: Trace): Reason {
  if (value === undefined || (typeof value === "object" && value !== null) || isPersonal(path))
    return { path: pointer, key: "check.logic.read", params: { field: path } };
  return { path: pointer, key: "check.logic.value", params: { field: path, value: value === null ? false : value } };
}

/** What a finding says of a condition that decides a check. `failed`: the message if it does so against the merchant. */
export function conditionDetail(trace: Trace, failed: Message): Detail {
  if (trace.value === undefined) {
    const { missing, unreadable } = unknownPaths(trace);
    return { path: missing[0] ?? unreadable[0] ?? "", message: NOT_KNOWN, reasons: [], missing, unreadable };
  }
  const reads: Trace[] = [];
  addReads(trace, reads);
  return failure(reads[0]?.pointer ?? "", failed, reads.map(reasonOf), undefined, undefined);
}
