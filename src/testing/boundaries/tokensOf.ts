import type { Pointer } from "../../model/pointer.js";

/** The names and positions that a JSON Pointer goes through. */
export const tokensOf = (pointer: Pointer): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
