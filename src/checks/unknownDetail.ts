import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { Detail } from "./check.js";
import { NOT_KNOWN } from "./notKnownMessage.js";

/** Where a value stands or would stand, and whether something is there that cannot be read. */
export interface OpenPlace {
  readonly pointer: Pointer;
  readonly unreadable: boolean;
}

/** Places that nobody has filled and places that cannot be read, each once. */
export function splitOpen(places: readonly OpenPlace[]): Pick<Detail, "missing" | "unreadable"> {
  const pointers = (unreadable: boolean): readonly Pointer[] => [
    ...new Set(places.filter((place) => place.unreadable === unreadable).map(({ pointer }) => pointer)),
  ];
  return { missing: pointers(false), unreadable: pointers(true) };
}

/** What is said where an outcome hangs on places that are not known; the first of them is the one to fill. */
export function openDetail({ missing, unreadable }: Pick<Detail, "missing" | "unreadable">, expected?: Json): Detail {
  const path = missing[0] ?? unreadable[0] ?? "";
  const common = { path, message: NOT_KNOWN, reasons: [], missing, unreadable };
  return expected === undefined ? common : { ...common, expected };
}

/** The same of places that are not told apart yet. */
export const unknownDetail = (places: readonly OpenPlace[], expected?: Json): Detail =>
  openDetail(splitOpen(places), expected);
