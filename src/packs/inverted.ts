/** Values with the keys that have them: a value that many keys have is written once. */
export type Inverted<Value> = readonly (readonly [value: Value, keys: readonly string[]])[];

/** A table the other way round; values are the same if their JSON is. */
export function inverted<Value>(table: { readonly [key: string]: Value }): Inverted<Value> {
  const found = new Map<string, [Value, string[]]>();
  for (const [key, value] of Object.entries(table)) {
    const text = JSON.stringify(value);
    const [, keys] = found.get(text) ?? [value, []];
    found.set(text, [value, [...keys, key]]);
  }
  return [...found.values()];
}

/** The table that was turned round. */
export const turnedBack = <Value>(values: Inverted<Value>): { readonly [key: string]: Value } =>
  Object.fromEntries(values.flatMap(([value, keys]) => keys.map((key) => [key, value])));
