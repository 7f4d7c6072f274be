import type { Operators } from "../logic/compiler.js";
import { OPERATORS } from "../logic/operators/index.js";

/** The keys that stand alone in their object, however deep: operators are among them, and a few demands of their names. */
function lonelyKeys(value: unknown, into: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return into;
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  if (keys.length === 1) for (const key of keys) into.add(key);
  for (const child of Object.values(value)) lonelyKeys(child, into);
  return into;
}

/** The operators that conditions use, those in checks as well, in the order of the closed list. */
export function operatorsUsed(values: unknown): Operators {
  const keys = lonelyKeys(values);
  return Object.fromEntries(Object.entries(OPERATORS).filter(([op]) => keys.has(op)));
}
