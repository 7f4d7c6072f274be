/** What merchants write must not fill the memory: when so much is kept, it starts anew. */
const MOST_KEPT = 1000;

/** The same function, which keeps what it gave back. */
export function remembered<Key extends string | number, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    if (known.size >= MOST_KEPT) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
