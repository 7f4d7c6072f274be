/** The four ways to limit a value. */
export type LimitName = "min" | "max" | "above" | "below";

export const LIMITS: readonly LimitName[] = ["min", "max", "above", "below"];

/** Last part of the message key when a limit is missed. */
export const LIMIT_KEYS: { readonly [Name in LimitName]: string } = {
  min: "too-low",
  max: "too-high",
  above: "not-above",
  below: "not-below",
};

/** Whether a value keeps to a limit: `min` and `max` are included, `above` and `below` are not. Days are compared as texts. */
export function keepsTo<Value extends number | string>(name: LimitName, value: Value, limit: Value): boolean {
  if (name === "min") return value >= limit;
  if (name === "max") return value <= limit;
  return name === "above" ? value > limit : value < limit;
}

const isLiteral = (value: unknown): value is number | string => typeof value === "number" || typeof value === "string";

const areInOrder = (low: unknown, high: unknown, equal: boolean): boolean =>
  !isLiteral(low) || !isLiteral(high) || (typeof low === typeof high && (low < high || (equal && low === high)));

/** Whether limits that are written out are of one type and leave something between them. */
export const leaveRoom = ({ min, max, above, below }: { readonly [Name in LimitName]?: unknown }): boolean =>
  areInOrder(min, max, true) &&
  areInOrder(above, max, false) &&
  areInOrder(min, below, false) &&
  areInOrder(above, below, false);
