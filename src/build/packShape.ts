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
      return shape.element === undefined ? ["*", packShape(shape.of)] : ["*", packShape(shape.of), shape.element];
    case "code":
      return shape.vocabulary === undefined ? ["=", ...(shape.values ?? [])] : `@${shape.vocabulary}`;
    default:
      return LETTERS.get(shape.type) ?? "";
  }
}

/** As `readPacked` reads it. */
export function writePacked(fields: PackedFields): string {
  const text = JSON.stringify(fields, (name, value) => {
    for (const written of [name, value])
      if (typeof written === "string" && /[[\]{},:"\\]/.test(written))
        throw new Error(`${written} holds a sign of JSON`);
    return value;
  });
  return text.replaceAll('"', "");
}
