import type { Json } from "./json.js";

const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map((element: Json) => sorted(element));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, child === undefined ? child : sorted(child)]),
  );
};

/** One text for all ways to write the same value: the order of keys does not count, that of lists does. */
export const canonicalText = (value: Json | object | undefined): string =>
  value === undefined ? "" : JSON.stringify(sorted(value as Json));
