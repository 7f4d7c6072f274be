/** Rows as columns, each in the order of the rows; `null` where a row says nothing. They compress far better than rows: like stands beside like. */
export interface Table {
  readonly [column: string]: readonly unknown[];
}

/** Rows, none of whose values is `null`, as a table. */
export function tableOf(rows: readonly object[]): Table {
  const maps = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  const columns = new Set(maps.flatMap((row) => [...row.keys()]));
  return Object.fromEntries([...columns].map((column) => [column, maps.map((row) => row.get(column) ?? null)]));
}

/** So many rows of a table. */
export const rowsOf = (table: Table, count: number): readonly object[] =>
  Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      Object.entries(table).flatMap(([column, values]) =>
        (values[row] ?? null) === null ? [] : [[column, values[row]]],
      ),
    ),
  );
