import { namesElement } from "./placeIn.js";
import { withElement } from "./withChild.js";

/** The parts of a pointer as what they stand under: numbers in lists. */
export type Keys = readonly (string | number)[];

type Holder = Readonly<Record<string | number, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** The keys of a pointer's parts. */
export const keysOf = (tokens: readonly string[]): Keys =>
  tokens.map((token) => (String(Number(token)) === token && namesElement(token) ? Number(token) : token));

/** Whether keys lead to nothing that every object has. */
export const areOwn = (keys: Keys): boolean => keys.every((key) => !(key in Object.prototype));

/** What stands at a place whose keys are own ones. */
export function valueAt(root: unknown, keys: Keys): unknown {
  let value = root;
  for (const key of keys) {
    if (!isHolder(value) || (typeof key === "string" && Array.isArray(value))) return undefined;
    value = value[key];
  }
  return value;
}

/** A copy of a value with something else where something stands: what a keystroke does. The keys are own ones. */
export function withValueAt(root: unknown, keys: Keys, value: unknown): unknown {
  const [key] = keys;
  if (key === undefined || !isHolder(root)) return value;
  const inner = withinAt(root[key], keys, value, 1);
  if (Array.isArray(root)) return withElement(root, Number(key), inner);
  // Apart from what lies below: dossiers have one form, and so are copied in one go.
  const copy: Record<string | number, unknown> = { ...root };
  copy[key] = inner;
  return copy;
}

function withinAt(holder: unknown, keys: Keys, value: unknown, depth: number): unknown {
  const key = keys[depth];
  if (key === undefined || !isHolder(holder)) return value;
  const inner = withinAt(holder[key], keys, value, depth + 1);
  if (Array.isArray(holder)) return withElement(holder, Number(key), inner);
  const copy: Record<string | number, unknown> = { ...holder };
  copy[key] = inner;
  return copy;
}
