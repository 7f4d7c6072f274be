import type { Tri } from "../model/tri.js";

/** Rows of a history, by their index. */
export interface Rows {
  /** Whether a row is one that is asked for. */
  readonly matches: (row: number) => Tri;
  /** Whether a row makes another out of date. */
  readonly replaces: (row: number, other: number) => Tri;
  /** Whether what a row says is as demanded. */
  readonly holds: (row: number) => Tri;
}

function isReplaced(row: number, count: number, { matches, replaces }: Rows, possibly: boolean): boolean {
  for (let other = 0; other < count; other++) {
    if (other === row) continue;
    const [is, does] = [matches(other), replaces(other, row)];
    if (possibly ? is !== false && does !== false : is === true && does === true) return true;
  }
  return false;
}

/**
 * Whether the rows that are up to date hold: false as soon as one surely fails, true only if all that may count hold and one surely counts.
 * Not known where no row surely is one that is asked for.
 */
export function outcomeOfLatest(count: number, rows: Rows): Tri {
  let anySure = false;
  let allHold = true;
  let allFail = true;
  for (let row = 0; row < count; row++) {
    const matches = rows.matches(row);
    if (matches === false || isReplaced(row, count, rows, false)) continue;
    const holds = rows.holds(row);
    if (matches === true) anySure = true;
    if (holds !== true) allHold = false;
    if (holds !== false) allFail = false;
    if (matches === true && holds === false && !isReplaced(row, count, rows, true)) return false;
  }
  if (!anySure || (!allHold && !allFail)) return undefined;
  return allHold;
}

/** Rows that may be up to date, and be ones that are asked for. */
export const mayCount = (count: number, rows: Rows): readonly number[] =>
  Array.from({ length: count }, (_, row) => row).filter(
    (row) => rows.matches(row) !== false && !isReplaced(row, count, rows, false),
  );
