import type { CheckMutator } from "./checkMutator.js";

/** One of several is dropped. */
export const element: CheckMutator = ({ value, at, meta }) =>
  meta === undefined && Array.isArray(value) && value.length > 1
    ? value.map((_, index) => ({ kind: "element", at: [...at, index] }))
    : [];
