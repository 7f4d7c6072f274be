interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What a map holds under a key; made and put there where it holds nothing yet. */
export function madeOnce<Key, Value extends object>(into: Memory<Key, Value>, key: Key, make: () => Value): Value {
  const known = into.get(key);
  if (known !== undefined) return known;
  const made = make();
  into.set(key, made);
  return made;
}
