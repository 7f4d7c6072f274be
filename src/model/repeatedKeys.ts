/** A key that stands in an object a second time. */
export interface RepeatedKey {
  readonly key: string;
  /** The keys and list positions that lead to it, itself the last: `["listings", 0, "title"]`. */
  readonly path: readonly (string | number)[];
  /** Where, in UTF-16 units: its opening quote. */
  readonly offset: number;
}

/** An object or a list that has begun and not ended. */
interface Level {
  /** Of an object, those that stood in it already. */
  readonly keys: Set<string> | undefined;
  at: string | number;
}

/** Reads past one JSON string; `from` is the place of its opening quote. */
function stringEnd(text: string, from: number): number {
  let index = from + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}

const isKey = (text: string, end: number): boolean => /^\s*:/.test(text.slice(end + 1, end + 40));

/** Says whether a key stood in its object already. */
function stoodThere(level: Level, key: string): boolean {
  const stood = level.keys?.has(key) === true;
  level.keys?.add(key);
  level.at = key;
  return stood;
}

/**
 * Keys that stand twice in one object of a JSON text, in their order: `JSON.parse` would silently keep the last. The text has to be JSON.
 *
 * `repeatedKeys('{ "a": 1, "a": 2 }')` is `[{ key: "a", path: ["a"], offset: 10 }]`. Keys are compared as they are written, escapes and all.
 */
export function repeatedKeys(text: string): readonly RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  const open: Level[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    const level = open.at(-1);
    if (character === "{") open.push({ keys: new Set(), at: "" });
    else if (character === "[") open.push({ keys: undefined, at: 0 });
    else if (character === "}" || character === "]") open.pop();
    else if (character === "," && level?.keys === undefined && level !== undefined) level.at = Number(level.at) + 1;
    else if (character === '"') {
      const end = stringEnd(text, index);
      const key = text.slice(index + 1, end);
      if (level?.keys !== undefined && isKey(text, end) && stoodThere(level, key))
        repeated.push({ key, path: open.map(({ at }) => at), offset: index });
      index = end;
    }
  }
  return repeated;
}
