import { sameJson } from "../edit/sameJson.js";
import { type Changes, NO_CHANGES } from "./changes.js";

/** Items by their key; of several with one key, those in the order in which they stand. */
function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const keyed = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const same = keyed.get(key);
    if (same === undefined) keyed.set(key, [item]);
    else same.push(item);
  }
  return keyed;
}

/** What is another in a list than before, told apart by keys. */
export function changesBetween<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Changes<Item> {
  if (before === after) return NO_CHANGES;
  const kept = new Set(before);
  const stays = new Set(after.filter((item) => kept.has(item)));
  const old = byKey(
    before.filter((item) => !stays.has(item)),
    keyOf,
  );
  const added: Item[] = [];
  const changed: { before: Item; after: Item }[] = [];
  for (const item of after) {
    if (stays.has(item)) continue;
    const was = old.get(keyOf(item))?.shift();
    if (was === undefined) added.push(item);
    else if (!sameJson(was, item)) changed.push({ before: was, after: item });
  }
  return { added, changed, gone: [...old.values()].flat() };
}
