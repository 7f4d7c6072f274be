import type { Message } from "../../model/finding.js";
import type { Pointer } from "../../model/pointer.js";
import type { Detail } from "../check.js";
import { failure, NO_REASONS } from "../failure.js";
import type { Miss, Open, Shortfall } from "./demand.js";

const pathsOf = (shortfalls: readonly Shortfall[], kind: Open["kind"]): readonly Pointer[] => [
  ...new Set(shortfalls.flatMap((shortfall) => (shortfall.kind === kind ? [shortfall.path] : []))),
];

/** What is told of one thing whose every shortfall counts: what is missed, else what is not known. */
export function detailOf(shortfalls: readonly Shortfall[], place: Pointer, several: Message): Detail {
  const misses = shortfalls.filter((shortfall): shortfall is Miss => shortfall.kind === "missed");
  const [first] = misses;
  if (first === undefined) {
    const missing = pathsOf(shortfalls, "missing");
    const unreadable = pathsOf(shortfalls, "unreadable");
    return {
      path: missing[0] ?? unreadable[0] ?? place,
      message: { key: "check.not-known", params: {} },
      reasons: [],
      missing,
      unreadable,
    };
  }
  const { reason, actual, expected } = first;
  const single = misses.length === 1;
  const message = single ? { key: reason.key, params: reason.params } : several;
  return failure(reason.path, message, single ? NO_REASONS : misses.map((miss) => miss.reason), actual, expected);
}
