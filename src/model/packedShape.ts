import type { ObjectShape, Shape } from "./shape.js";

/**
 * A shape in few characters, for the core carries the dossier's: a leaf is its letter, `@list` a code of a vocabulary list, `?` before either
 * that the merchant may simply not have it. Arrays begin with what they are.
 */
export type PackedShape =
  | string
  | readonly ["=", ...values: readonly string[]]
  | readonly ["*", of: PackedShape, element?: string]
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

function unpackText(packed: string): Shape {
  const rest = packed.slice(1);
  switch (packed[0]) {
    case "?":
      return { ...unpackShape(rest), mayBeNone: true };
    case "@":
      return { type: "code", vocabulary: rest } as Shape;
    default:
      return { type: LEAVES[packed as keyof typeof LEAVES] };
  }
}

const unpackFields = (fields: PackedFields): ObjectShape["fields"] =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, unpackShape(field)]));

/** The shape that was packed. */
export function unpackShape(packed: PackedShape): Shape {
  if (typeof packed === "string") return unpackText(packed);
  if (!isArray(packed)) return { type: "object", fields: unpackFields(packed) };
  switch (packed[0]) {
    case "=":
      return { type: "code", values: packed.slice(1) as string[] };
    case "*": {
      const [, of, element] = packed;
      return { type: "list", ...(element === undefined ? {} : { element }), of: unpackShape(of) };
    }
    case "m":
      return { ...unpackShape(packed[1]), type: "money" } as ObjectShape;
    case "?":
      return { ...unpackShape(packed[1]), mayBeNone: true };
  }
}

/** Fields that were packed and written as JSON without quotes: the core is smaller for it. No name or code may hold a sign of JSON. */
export const readPacked = (text: string): ObjectShape["fields"] =>
  unpackFields(JSON.parse(text.replace(/[^[\]{},:]+/g, '"$&"')) as PackedFields);
