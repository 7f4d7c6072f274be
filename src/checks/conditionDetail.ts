import type { Condition, ReadTaker, Trace } from "../logic/condition.js";
import type { Scope } from "../logic/scope.js";
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

/** What is shown of a value that a condition read; lists and objects are only named. */
const reasonOf = (field: string, path: Pointer, value: Json): Reason =>
  (typeof value === "object" && value !== null) || isPersonal(field)
    ? { path, key: "check.logic.read", params: { field } }
    : { path, key: "check.logic.value", params: { field, value: value === null ? false : value } };

/** Takes the known values of the dossier that a condition read, each place once; one list is room for all, for a list that begins empty takes room for many. */
class Reasons implements ReadTaker {
  private readonly room: Reason[] = [];
  private count = 0;

  /** What a condition has read since the last time. */
  taken(): readonly Reason[] {
    const taken = this.room.slice(0, this.count);
    this.count = 0;
    return taken;
  }

  take(path: string, pointer: Pointer, value: Json): void {
    if (!isGiven(path) && !this.has(path, pointer)) this.room[this.count++] = reasonOf(path, pointer, value);
  }

  /** Each place has one name only; names are compared first, for places are written anew for every finding. */
  private has(field: string, place: Pointer): boolean {
    for (let index = 0; index < this.count; index++) {
      const reason = this.room[index];
      if (reason?.params["field"] === field && reason.path === place) return true;
    }
    return false;
  }
}

const reasons = new Reasons();

function takeFrom({ op, of, pointer, path = "", value }: Trace, taker: ReadTaker): void {
  if (op !== "var") for (const part of of) takeFrom(part, taker);
  else if (pointer !== undefined && value !== undefined) taker.take(path, pointer, value);
}

function openDetail(trace: Trace): Detail {
  const { missing, unreadable } = unknownPaths(trace);
  return { path: missing[0] ?? unreadable[0] ?? "", message: NOT_KNOWN, reasons: [], missing, unreadable };
}

/**
 * What a finding says of a condition that decides a check. `outcome`: what the check has come to, if that is known; `failed`: the message if
 * it does so against the merchant.
 */
export function conditionDetail(
  { test, trace, visit }: Condition,
  scope: Scope,
  outcome: "fail" | "unknown" | undefined,
  failed: Message,
): Detail {
  if (outcome === "unknown" || (outcome === undefined && test(scope) === undefined)) return openDetail(trace(scope));
  if (visit === undefined) takeFrom(trace(scope), reasons);
  else visit(scope, reasons);
  const list = reasons.taken();
  return failure(list[0]?.path ?? "", failed, list, undefined, undefined);
}
