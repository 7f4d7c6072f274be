import type { Pointer } from "greenlane";

/** The places of a list's entries. */
export const placesIn = (list: Pointer, count: number): readonly Pointer[] =>
  Array.from({ length: count }, (_, index) => `${list}/${index}`);
