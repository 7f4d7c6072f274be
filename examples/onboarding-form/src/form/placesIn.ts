import type { Pointer } from "greenlane";

/** The places of a list's entries. */
export const placesIn = (list: Pointer, entries: readonly unknown[]): readonly Pointer[] =>
  entries.map((_, index) => `${list}/${index}`);
