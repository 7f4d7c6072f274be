import type { Compiled } from "../compiled.js";

/** Stands for an argument that was not given: none. */
export const NOTHING: Compiled = {
  get: () => null,
  trace: () => ({ op: "literal", value: null, of: [] }),
  constant: null,
};
