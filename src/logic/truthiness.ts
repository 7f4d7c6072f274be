import type { Tri } from "../model/tri.js";

/**
 * What a value means where a condition is asked for. `"strict"`: true and false themselves, none is false, anything else
 * is not known. `"json-logic"` is for the conformance suites: 0, "" and [] are false, other values true.
 */
export type Truthiness = "strict" | "json-logic";

function strictly(value: unknown): Tri {
  if (value === null) return false;
  return typeof value === "boolean" ? value : undefined;
}

function looselyTrue(value: unknown): Tri {
  if (value === undefined || typeof value === "boolean") return value;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** How values are turned into the answers of conditions. */
export const TRUTH: { readonly [Kind in Truthiness]: (value: unknown) => Tri } = {
  strict: strictly,
  "json-logic": looselyTrue,
};
