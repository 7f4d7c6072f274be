import { LEAVES, type PackedFields, type PackedShape } from "../model/packedShape.js";
import type { Shape } from "../model/shape.js";

const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(LEAVES).map(([letter, type]) => [type, letter]));

const packFields = (fields: { readonly [name: string]: Shape }): PackedFields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, packShape(field)]));

/** A shape as the core carries it (see `PackedShape`). */
export function packShape({ mayBeNone, ...shape }: Shape): PackedShape {
  if (mayBeNone === true) {
    const packed = packShape(shape as Shape);
    return typeof packed === "string" ? `?${packed}` : ["?", packed];
  }
  switch (shape.type) {
    case "object":
      return packFields(shape.fields);
    case "money":
      return ["m", packFields(shape.fields)];
    case "list":
      return shape.element === undefined ? ["[", packShape(shape.of)] : ["[", packShape(shape.of), shape.element];
    case "code":
      return shape.vocabulary === undefined ? ["=", ...(shape.values ?? [])] : `@${shape.vocabulary}`;
    default:
      return LETTERS.get(shape.type) ?? "";
  }
}

function count(packed: PackedShape, into: Map<string, number>): void {
  if (typeof packed === "string") return;
  const text = JSON.stringify(packed);
  into.set(text, (into.get(text) ?? 0) + 1);
  for (const part of Object.values(packed)) count(part as PackedShape, into);
}

/** Below this a reference is hardly shorter. */
const SHORTEST = 24;

/** Packed fields, and what stands in them more than once, the longest first: a place refers to it by its number. */
export function sharePacked(fields: PackedFields): {
  readonly fields: PackedFields;
  readonly shared: readonly PackedShape[];
} {
  const counts = new Map<string, number>();
  count(fields, counts);
  const repeated = [...counts]
    .filter(([text, times]) => times > 1 && text.length >= SHORTEST)
    .map(([text]) => text)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const numbers = new Map(repeated.map((text, index) => [text, `#${index}`]));
  const inside = (packed: PackedShape): PackedShape => {
    if (typeof packed === "string") return packed;
    const parts = Object.entries(packed).map(([name, part]) => [name, refer(part as PackedShape)] as const);
    return Array.isArray(packed)
      ? (parts.map(([, part]) => part) as unknown as PackedShape)
      : Object.fromEntries(parts);
  };
  const refer = (packed: PackedShape): PackedShape =>
    (typeof packed === "string" ? undefined : numbers.get(JSON.stringify(packed))) ?? inside(packed);
  return {
    fields: inside(fields) as PackedFields,
    shared: repeated.map((text) => inside(JSON.parse(text) as PackedShape)),
  };
}
