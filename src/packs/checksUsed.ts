import type { CheckKinds } from "../checks/check.js";
import { CHECK_KINDS } from "../checks/kinds.js";

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

/** Demands on an address that a check of another kind judges. */
const JUDGED_BY: ReadonlyMap<string, string> = new Map([
  ["matches", "same"],
  ["maxLength", "length"],
  ["require", "required"],
  ["script", "forbidden"],
]);

/** The kinds of checks that conditions and checks use, sorted by their names, with those that they hand demands on to. */
export function checksUsed(values: unknown): CheckKinds {
  const keys = keysOf(values);
  if (keys.has("address")) for (const [demand, kind] of JUDGED_BY) if (keys.has(demand)) keys.add(kind);
  return Object.fromEntries(
    Object.entries(CHECK_KINDS)
      .filter(([kind]) => keys.has(kind))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
