import type { Read } from "../logic/read.js";
import type { Scope } from "../logic/scope.js";
import { at, type Pointer } from "../model/pointer.js";
import type { Tri } from "../model/tri.js";
import type { CompileContext } from "./check.js";
import type { MetricWindow } from "./metric.schema.js";

const FIELDS = ["metric", "value", "windowDays", "windowMonths", "market", "on"] as const;

export type MetricField = (typeof FIELDS)[number];

/** A reported metric; a field is `undefined` where it is not known. */
export type MetricRow = { [Field in MetricField]: unknown };

const emptyRow = (): MetricRow => ({ metric: undefined, value: undefined, windowDays: undefined, windowMonths: undefined, market: undefined, on: undefined });

/** What an account reports, read into rows that are used again and again. */
export class MetricRows {
  private readonly rows: MetricRow[] = [];
  private readonly list: Read;
  private readonly slot: number;
  private readonly reads: readonly (readonly [MetricField, Read])[];
  /** How many rows there are; `undefined` where nobody has said. */
  count: number | undefined;

  constructor({ names, read }: CompileContext) {
    this.list = read("account.metrics");
    const elements = names.elements(this.list);
    this.slot = elements.slot;
    this.reads = FIELDS.map((field) => [field, elements.names.read(`metric.${field}`)]);
  }

  load(scope: Scope): void {
    const list = this.list.get(scope);
    this.count = Array.isArray(list) ? list.length : undefined;
    if (!Array.isArray(list)) return;
    const outer = scope.values[this.slot];
    for (let index = 0; index < list.length; index++) {
      scope.values[this.slot] = list[index];
      this.rows[index] ??= emptyRow();
      for (const [field, read] of this.reads) (this.rows[index] as MetricRow)[field] = read.get(scope);
    }
    scope.values[this.slot] = outer;
  }

  row(index: number): MetricRow {
    return this.rows[index] ?? emptyRow();
  }

  /** Where the list stands, and whether something is there that cannot be read. */
  listPlace(scope: Scope): { readonly pointer: Pointer; readonly unreadable: boolean } {
    return { pointer: this.list.pointer(scope), unreadable: this.list.unreadable(scope) };
  }

  /** The same for a field of a row. */
  place(scope: Scope, index: number, field: MetricField): { readonly pointer: Pointer; readonly unreadable: boolean } {
    const outer = scope.values[this.slot];
    scope.values[this.slot] = (this.list.get(scope) as readonly unknown[])[index];
    const unreadable = this.reads.find(([name]) => name === field)?.[1].unreadable(scope) ?? false;
    scope.values[this.slot] = outer;
    return { pointer: at(at(this.list.pointer(scope), index), field), unreadable };
  }
}

/** Whether two values are equal: not known where one of them is not. */
export const equal = (a: unknown, b: unknown): Tri => (a === undefined || b === undefined ? undefined : a === b);

/** The field that states a window. */
export const windowField = (window: MetricWindow): "windowDays" | "windowMonths" => ("days" in window ? "windowDays" : "windowMonths");

/** Whether a row speaks of a window. One that states another unit only may speak of it. */
export const isOver = (row: MetricRow, window: MetricWindow): Tri => equal(row[windowField(window)], "days" in window ? window.days : window.months);

/** Whether a row makes another out of date: it speaks of the same market and window on a later day. */
export function replaces(row: MetricRow, other: MetricRow): Tri {
  const market = equal(row.market, other.market);
  const window = equal(row.windowDays, other.windowDays) ?? equal(row.windowMonths, other.windowMonths);
  if (market === false || window === false) return false;
  if (typeof row.on !== "string" || typeof other.on !== "string") return undefined;
  return row.on > other.on && (market === true && window === true ? true : undefined);
}
