import type { Pointer } from "../model/pointer.js";
import type { Trace } from "./condition.js";

/** Where that stands which is not known. */
export interface UnknownPaths {
  /** Nobody has said yet. */
  readonly missing: readonly Pointer[];
  /** Something is there that cannot be read. */
  readonly unreadable: readonly Pointer[];
}

/** The parts of a choice that are still open: conditions up to the first true one, and their values. */
function openBranches(parts: readonly Trace[]): readonly Trace[] {
  const [condition, then, ...rest] = parts;
  if (condition === undefined || then === undefined) return parts;
  if (condition.value === true) return [then];
  const otherwise = openBranches(rest);
  return condition.value === undefined ? [condition, then, ...otherwise] : otherwise;
}

/** All values read, for an answer that is not known although they are, such as a division by zero. */
const reads = (trace: Trace): readonly Trace[] =>
  trace.op === "var" ? [{ ...trace, unreadable: true }] : trace.of.flatMap(reads);

function leaves(trace: Trace): readonly Trace[] {
  if (trace.value !== undefined) return [];
  if (trace.op === "var") return [trace];
  const open = (trace.op === "if" ? openBranches(trace.of) : trace.of).flatMap(leaves);
  return open.length > 0 ? open : trace.of.flatMap(reads);
}

/**
 * The places on which a condition hangs that is not known: to know them all is to know the answer. Empty for one that is known.
 *
 * For `{ and: [a, { or: [b, c] }] }` with a and b not known and c false, those of a and b.
 */
export function unknownPaths(trace: Trace): UnknownPaths {
  const open = leaves(trace);
  const pointers = (unreadable: boolean): readonly Pointer[] => [
    ...new Set(open.filter((leaf) => (leaf.unreadable === true) === unreadable).map(({ pointer = "" }) => pointer)),
  ];
  return { missing: pointers(false), unreadable: pointers(true) };
}
