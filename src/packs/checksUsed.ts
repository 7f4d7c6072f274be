import type { CheckKinds } from "../checks/check.js";
import { ALL_KINDS } from "../checks/kinds.js";

/** All keys in a value: the kinds of checks are among them, however deep. */
function keysOf(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const element of value) keysOf(element, into);
  else if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) {
      into.add(key);
      keysOf(child, into);
    }
  return into;
}

/** Demands on an address and the kinds that judge them. */
const JUDGED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ["format", ["address-format"]],
  ["houseNumber", ["address-house-number"]],
  ["matches", ["address-matches", "same"]],
  ["maxLength", ["length"]],
  ["noPoBox", ["address-no-po-box"]],
  ["order", ["address-order"]],
  ["require", ["required"]],
  ["script", ["forbidden"]],
]);

/** The kinds that the demands on addresses in a value are handed on to. */
function handedOn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const element of value) handedOn(element, into);
  else if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) {
      if (key === "address")
        for (const demand of keysOf(child)) for (const kind of JUDGED_BY.get(demand) ?? []) into.add(kind);
      handedOn(child, into);
    }
  return into;
}

/** The kinds of checks that conditions and checks use, sorted by their names, with those that they hand demands on to. */
export function checksUsed(values: unknown): CheckKinds {
  const kinds = new Set([...keysOf(values), ...handedOn(values)]);
  return Object.fromEntries(
    Object.entries(ALL_KINDS)
      .filter(([kind]) => kinds.has(kind))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
