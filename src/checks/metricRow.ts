import type { Tri } from "../model/tri.js";
import type { Row } from "./listRows.js";
import type { MetricWindow } from "./metric.schema.js";

export const METRIC_FIELDS = ["metric", "value", "windowDays", "windowMonths", "market", "on"] as const;

export type MetricField = (typeof METRIC_FIELDS)[number];

/** A reported metric. */
export type MetricRow = Row<MetricField>;

/** Whether two values are equal: not known where one of them is not. */
export const equal = (a: unknown, b: unknown): Tri => (a === undefined || b === undefined ? undefined : a === b);

/** The field that states a window. */
export const windowField = (window: MetricWindow): "windowDays" | "windowMonths" =>
  "days" in window ? "windowDays" : "windowMonths";

/** Whether a row speaks of a window. One that states another unit only may speak of it. */
export const isOver = (row: MetricRow, window: MetricWindow): Tri =>
  equal(row[windowField(window)], "days" in window ? window.days : window.months);

/** Whether a row makes another out of date: it speaks of the same market and window on a later day. */
export function replaces(row: MetricRow, other: MetricRow): Tri {
  const market = equal(row.market, other.market);
  const window = equal(row.windowDays, other.windowDays) ?? equal(row.windowMonths, other.windowMonths);
  if (market === false || window === false) return false;
  if (typeof row.on !== "string" || typeof other.on !== "string") return undefined;
  return row.on > other.on && (market === true && window === true ? true : undefined);
}
