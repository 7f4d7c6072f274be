import { sameJson } from "../edit/sameJson.js";

/** A list in which all that says the same as something in the one before is that, and which is the one before if all does. */
export function keptSame<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (after.length === before.length && after.every((item, index) => item === before[index])) return before;
  const known = new Set(before);
  const others = new Map(before.map((item) => [keyOf(item), item] as const));
  const kept = after.map((item) => {
    const was = known.has(item) ? item : others.get(keyOf(item));
    return was !== undefined && sameJson(was, item) ? was : item;
  });
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? before : kept;
}
