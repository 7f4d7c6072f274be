import type { Condition, ReadTaker } from "../logic/condition.js";
import { unknownPaths } from "../logic/unknownPaths.js";
import type { Message, Reason } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Check } from "./check.js";
import { failure } from "./failure.js";
import { isPersonal } from "./maskPersonal.js";
import { READ_NAME, READ_VALUE } from "./readKeys.js";
import { openDetail } from "./unknownDetail.js";

/** Values that are not the merchant's to change. */
const isGiven = (path: string): boolean => path === "asOf" || path.startsWith("target.");

/** A list of so few texts is shown whole. */
const SHORT = 5;

const isShort = (value: Json): boolean =>
  Array.isArray(value) && value.length > 0 && value.length <= SHORT && value.every((one) => typeof one === "string");

/** What is shown of a value that a condition read; objects and long lists are only named. */
const reasonOf = (field: string, path: Pointer, value: Json): Reason =>
  (typeof value === "object" && value !== null && !isShort(value)) || isPersonal(field)
    ? { path, key: READ_NAME, params: { field } }
    : { path, key: READ_VALUE, params: { field, value: value === null ? false : value } };

/** One list is room for the reasons of all findings: one that begins empty takes room for many. */
const room: Reason[] = [];
let count = 0;

/** Takes the known values of the dossier that a condition reads, each place once; names are compared before places, which are written anew for every finding. */
const TAKER: ReadTaker = {
  take: (path, pointer, value) => {
    if (isGiven(path)) return;
    for (let index = 0; index < count; index++)
      if (room[index]?.params["field"] === path && room[index]?.path === pointer) return;
    room[count++] = reasonOf(path, pointer, value);
  },
};

/**
 * Says of a condition that decides a check what a finding tells. `failed`: the message if it does so against the merchant; whether that is
 * so is known without its being judged again where `outcome` says it.
 */
export const describerOf =
  ({ test, trace, visit }: Condition, failed: Message): Check["describe"] =>
  (scope, outcome) => {
    if (outcome !== "fail" && test(scope) === undefined) return openDetail(unknownPaths(trace(scope)));
    count = 0;
    visit?.(scope, TAKER);
    const reasons = room.slice(0, count);
    return failure(reasons[0]?.path ?? "", failed, reasons, undefined, undefined);
  };
