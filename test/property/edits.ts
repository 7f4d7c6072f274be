import { isObject } from "../../src/model/json.js";

/** All pointers to properties of objects in a value, as lists of keys. */
export function propertyPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (Array.isArray(value))
    return value.flatMap((element: unknown, index) => propertyPaths(element, [...path, String(index)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...propertyPaths(child, [...path, key])]);
}

/** A copy without one property. */
export function withoutProperty(value: unknown, path: readonly string[]): unknown {
  const copy: unknown = structuredClone(value);
  let holder = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  delete holder[path.at(-1) as string];
  return copy;
}

/** A copy whose objects list their keys the other way round. */
export function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, withKeysReversed(child)]),
  );
}
