import type { Json } from "../model/json.js";
import type { CodeShape, Shape } from "../model/shape.js";

/** What can be compared with each other, roughly. `broken`: a mistake that has been reported already. */
export type Family =
  | "boolean"
  | "number"
  | "text"
  | "language"
  | "code"
  | "day"
  | "list"
  | "object"
  | "none"
  | "broken";

/** What the type-check knows of an expression. */
export interface ExpressionType {
  readonly family: Family;
  /** How it is spoken of: `listing.title (text)`, `36 (number)`. */
  readonly name: string;
  /** The values that it can have, where they are written out. */
  readonly literals?: readonly Json[];
  /** The closed list of a code. */
  readonly code?: CodeShape;
  /** Types of a list's elements. */
  readonly elements?: readonly ExpressionType[];
  readonly mayBeNone?: true;
  /** Where it stands in the rule. */
  readonly place?: string;
}

/** The type of an expression about which something has been said already. */
export const BROKEN: ExpressionType = { family: "broken", name: "a mistake" };

const FAMILIES: { readonly [Type in Shape["type"]]: Family } = {
  text: "text",
  language: "language",
  code: "code",
  number: "number",
  integer: "number",
  boolean: "boolean",
  day: "day",
  list: "list",
  object: "object",
  money: "object",
  "own-fields": "object",
};

/** The type of what stands at a path. */
export function typeOfShape(shape: Shape, path: string): ExpressionType {
  return {
    family: FAMILIES[shape.type],
    name: `${path} (${shape.type})`,
    ...(shape.type === "code" ? { code: shape } : {}),
    ...(shape.type === "list" ? { elements: [typeOfShape(shape.of, `${path}[]`)] } : {}),
    ...(shape.mayBeNone === true ? { mayBeNone: true } : {}),
  };
}

const literalFamily = (value: Json): Family => {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "none";
};

/** The type of a text, a number, true, false or null that is written out. */
export function typeOfLiteral(value: Json): ExpressionType {
  const family = literalFamily(value);
  return { family, name: family === "none" ? "null" : `${JSON.stringify(value)} (${family})`, literals: [value] };
}

/** The type of a list of the vocabulary. */
export function typeOfList(values: readonly Json[], name: string): ExpressionType {
  const elements = [...new Set(values.map(literalFamily))].map((family): ExpressionType => {
    const literals = values.filter((value) => literalFamily(value) === family);
    return { family, literals, name: `${name} (list of ${family})` };
  });
  return { family: "list", name: `${name} (list)`, elements };
}

/** The type of what an operator gives. */
export const typeOfResult = (family: Family, op: string): ExpressionType => ({ family, name: `${op} (${family})` });
