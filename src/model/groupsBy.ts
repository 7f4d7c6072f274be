/** Elements by a key, in the order in which the keys first come. */
export function groupsBy<Element, Key>(
  elements: readonly Element[],
  keyOf: (element: Element) => Key,
): ReadonlyMap<Key, readonly [Element, ...Element[]]> {
  const groups = new Map<Key, [Element, ...Element[]]>();
  for (const element of elements) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return groups;
}
