import type { Scope } from "../logic/scope.js";
import type { Cause, PatchStep, Reason } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { Check, Detail } from "./check.js";
import { failure } from "./failure.js";
import { NOT_KNOWN } from "./notKnownMessage.js";

/** A detail's message as one cause among others. */
const asReason = ({ path, message }: Detail): Reason => ({ path, key: message.key, params: message.params });

/** Whether two causes say the same of the same place. */
export const isSame = (a: Reason, b: Reason): boolean =>
  a.path === b.path && a.key === b.key && JSON.stringify([a.params, a.parts]) === JSON.stringify([b.params, b.parts]);

const flat = ({ path, key, params, parts = [] }: Reason): readonly Cause[] => [{ path, key, params }, ...parts];

/** What a detail says, as one of several ways: its message, with all else that it says. */
export function asWay(detail: Detail): Reason {
  const own = asReason(detail);
  const parts = detail.reasons.flatMap(flat).filter((cause) => !isSame(cause, own));
  return parts.length === 0 ? own : { ...own, parts };
}

/** Everything that a detail says, each cause once. */
function causesOf(detail: Detail): readonly Reason[] {
  const own = asReason(detail);
  if (own.key === NOT_KNOWN.key) return detail.reasons;
  return detail.reasons.some((reason) => isSame(reason, own)) ? detail.reasons : [own, ...detail.reasons];
}

/** What several details could not know, read or judge, each place once. */
export function openIn(details: readonly Detail[]): Pick<Detail, "missing" | "unreadable" | "notLoaded"> {
  const all = (pick: (detail: Detail) => readonly Pointer[]): readonly Pointer[] => [...new Set(details.flatMap(pick))];
  const notLoaded = all((detail) => detail.notLoaded ?? []);
  return {
    missing: all(({ missing }) => missing),
    unreadable: all(({ unreadable }) => unreadable),
    ...(notLoaded.length === 0 ? {} : { notLoaded }),
  };
}

/** Several checks that fail, as one. */
function severalFail(details: readonly Detail[], { path }: Detail): Detail {
  const reasons: Reason[] = [];
  let fix: readonly PatchStep[] | undefined;
  for (const detail of details) {
    for (const cause of causesOf(detail)) reasons.push(cause);
    if (detail.fix !== undefined) fix = fix === undefined ? detail.fix : [...fix, ...detail.fix];
  }
  const message = { key: "check.allOf.several", params: { count: details.length } };
  return failure(path, message, reasons, undefined, undefined, fix);
}

/** Several details of checks that all have to pass, as one. */
function together(details: readonly Detail[], outcome: Tri): Detail {
  const [first, second] = details;
  if (first === undefined) return { path: "", message: NOT_KNOWN, reasons: [], missing: [], unreadable: [] };
  if (second === undefined) return first;
  if (outcome === false) return severalFail(details, first);
  return { path: first.path, message: NOT_KNOWN, reasons: details.flatMap(causesOf), ...openIn(details) };
}

/** Kleene's *and* over checks. A detail tells of those that fail, else of those that are not known. */
export function allOfChecks(checks: readonly Check[]): Check {
  const test = (scope: Scope): Tri => {
    let outcome: Tri = true;
    for (const check of checks) {
      const result = check.test(scope);
      if (result === false) return false;
      if (result === undefined) outcome = undefined;
    }
    return outcome;
  };
  const describe = (scope: Scope): Detail => {
    const failing: Check[] = [];
    const open: Check[] = [];
    for (const check of checks) {
      const result = check.test(scope);
      if (result === false) failing.push(check);
      else if (result === undefined) open.push(check);
    }
    const name = failing.length > 0 ? "fail" : "unknown";
    const told = failing.length > 0 ? failing : open;
    return together(
      told.map((check) => check.describe(scope, name)),
      failing.length > 0 ? false : undefined,
    );
  };
  return { test, describe };
}
