export interface Table<Value> {
  readonly [key: string]: Value;
}

/** The entries of a table whose keys are wanted. */
export const only = <Value>(table: Table<Value>, keys: ReadonlySet<string>): Table<Value> =>
  Object.fromEntries(Object.entries(table).filter(([key]) => keys.has(key)));
