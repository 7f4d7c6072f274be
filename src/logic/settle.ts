import { isDay } from "../model/day.js";
import { isObject } from "../model/json.js";
import type { Shape } from "../model/shape.js";

/** Whether a known value is of the shape's type, as far as one look at it tells. */
export function fits(value: unknown, shape: Shape): boolean {
  switch (shape.type) {
    case "text":
    case "code":
    case "language":
      return typeof value === "string";
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "integer":
      return Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "day":
      return isDay(value);
    case "list":
      return Array.isArray(value);
    default:
      return isObject(value);
  }
}

/** A raw value as the engine sees it: `undefined` not known, `null` none. */
export function settle(value: unknown, shape: Shape): unknown {
  if (value === undefined || value === null) return undefined;
  if (value === false && shape.mayBeNone === true && shape.type !== "boolean") return null;
  return fits(value, shape) ? value : undefined;
}
