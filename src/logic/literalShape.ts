import type { Shape } from "../model/shape.js";

/** The shape of the elements of a list that is written out; absent where they are not all alike. */
export function literalShape(list: unknown): Shape | undefined {
  if (!Array.isArray(list)) return undefined;
  if (list.every((element) => typeof element === "string")) return { type: "text" };
  return list.every((element) => typeof element === "number") ? { type: "number" } : undefined;
}
