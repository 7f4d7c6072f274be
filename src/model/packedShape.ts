import type { ObjectShape, Shape } from "./shape.js";

/**
 * A shape in few characters, for the core carries the dossier's: a leaf is its letter, `@list` a code of a vocabulary list, `#3` the third of the shapes
 * that stand in many places, `?` before any of these that the merchant may simply not have it. Arrays begin with what they are.
 */
export type PackedShape =
  | string
  | readonly ["=", ...values: readonly string[]]
  | readonly ["[", of: PackedShape, element?: string]
  | readonly ["m", object: PackedShape]
  | readonly ["?", shape: PackedShape]
  | PackedFields;

export interface PackedFields {
  readonly [name: string]: PackedShape;
}

/** The letters of leaves. */
export const LEAVES = {
  t: "text",
  n: "number",
  i: "integer",
  b: "boolean",
  d: "day",
  l: "language",
  o: "own-fields",
} as const;

const isArray = (packed: PackedShape): packed is Exclude<PackedShape, string | PackedFields> => Array.isArray(packed);

function unpackText(packed: string, shared: readonly PackedShape[]): Shape {
  const rest = packed.slice(1);
  switch (packed[0]) {
    case "?":
      return { ...unpackShape(rest, shared), mayBeNone: true };
    case "#":
      return unpackShape(shared[Number(rest)] ?? "t", shared);
    case "@":
      return { type: "code", vocabulary: rest } as Shape;
    default:
      return { type: LEAVES[packed as keyof typeof LEAVES] };
  }
}

/** The fields of an object, each unpacked. */
export const unpackFields = (fields: PackedFields, shared: readonly PackedShape[]): ObjectShape["fields"] =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, unpackShape(field, shared)]));

/** The shape that was packed; `shared` are those that stand in many places. */
export function unpackShape(packed: PackedShape, shared: readonly PackedShape[]): Shape {
  if (typeof packed === "string") return unpackText(packed, shared);
  if (!isArray(packed)) return { type: "object", fields: unpackFields(packed, shared) };
  switch (packed[0]) {
    case "=":
      return { type: "code", values: packed.slice(1) as string[] };
    case "[": {
      const [, of, element] = packed;
      return { type: "list", ...(element === undefined ? {} : { element }), of: unpackShape(of, shared) };
    }
    case "m":
      return { ...unpackShape(packed[1], shared), type: "money" } as ObjectShape;
    case "?":
      return { ...unpackShape(packed[1], shared), mayBeNone: true };
  }
}
