import type { Trace } from "../logic/condition.js";
import { unknownPaths } from "../logic/unknownPaths.js";
import type { Message, Reason } from "../model/finding.js";
import { isObject } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Detail } from "./check.js";
import { isPersonal } from "./maskPersonal.js";
import { NOT_KNOWN } from "./notKnownMessage.js";

/** The values of the dossier that a condition read, each place once, in the order in which it reads them. */
function readsOf(trace: Trace): readonly Trace[] {
  if (trace.op === "var")
    return trace.pointer === undefined || /^(?:target\.|asOf$)/.test(trace.path ?? "") ? [] : [trace];
  return trace.of.flatMap(readsOf);
}

function distinct(reads: readonly Trace[]): readonly Trace[] {
  const byPointer = new Map<Pointer, Trace>();
  for (const read of reads) if (!byPointer.has(read.pointer ?? "")) byPointer.set(read.pointer ?? "", read);
  return [...byPointer.values()];
}

/** What is shown of a value that a condition read; lists and objects are only named. */
function reasonOf({ path = "", pointer = "", value }: Trace): Reason {
  const shown =
    value === undefined || isObject(value) || Array.isArray(value) || isPersonal(path)
      ? {}
      : { value: value === null ? false : value };
  return {
    path: pointer,
    key: "value" in shown ? "check.logic.value" : "check.logic.read",
    params: { field: path, ...shown },
  };
}

/** What a finding says of a condition that decides a check. `failed`: the message if it does so against the merchant. */
export function conditionDetail(trace: Trace, failed: Message): Detail {
  if (trace.value === undefined) {
    const { missing, unreadable } = unknownPaths(trace);
    return { path: missing[0] ?? unreadable[0] ?? "", message: NOT_KNOWN, reasons: [], missing, unreadable };
  }
  const reads = distinct(readsOf(trace)).filter(({ value }) => value !== undefined);
  return { path: reads[0]?.pointer ?? "", message: failed, reasons: reads.map(reasonOf), missing: [], unreadable: [] };
}
