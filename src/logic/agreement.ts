import { isDay } from "../model/day.js";
import { meantCountry } from "../model/meantCountry.js";
import { nearest } from "../model/nearest.js";
import type { CodeShape } from "../model/shape.js";
import type { ExpressionType, Family } from "./expressionType.js";
import type { LogicProblem } from "./logicProblem.js";
import type { TypeContext } from "./typeContext.js";

/** What is wrong between two types, and which of them is to be blamed. */
export interface Mismatch extends Omit<LogicProblem, "place"> {
  readonly about: ExpressionType;
}

type Codes = Pick<TypeContext, "codes">;

const mismatch = (expected: string, about: ExpressionType): Mismatch => ({
  code: "type-mismatch",
  expected,
  received: about.name,
  about,
});

const codesOf = ({ values, vocabulary }: CodeShape, { codes }: Codes): readonly string[] | undefined =>
  values ?? (vocabulary === undefined ? undefined : codes(vocabulary));

/** Texts that are compared with a code and are none. */
function unknownCodes(code: ExpressionType, literals: ExpressionType, context: Codes): Mismatch[] {
  const known = code.code === undefined ? undefined : codesOf(code.code, context);
  if (known === undefined) return [];
  const strange = (literals.literals ?? []).filter(
    (literal) => typeof literal === "string" && !known.includes(literal),
  );
  return strange.map((literal) => {
    const isCountry = code.code?.vocabulary === "countries";
    const suggestion = isCountry ? meantCountry(String(literal), new Set(known)) : nearest(String(literal), known);
    const list =
      code.code?.vocabulary === undefined ? `one of ${known.join(", ")}` : `a code of ${code.code.vocabulary}`;
    const expected = `${list} for ${code.name}`;
    const problem: Mismatch = { code: "unknown-code", expected, received: String(literal), about: literals };
    return suggestion === undefined ? problem : { ...problem, suggestion };
  });
}

/** Two codes that have no value in common can never be the same. */
function codes(one: ExpressionType, other: ExpressionType, context: Codes): Mismatch[] {
  if (one.code?.vocabulary !== undefined && one.code.vocabulary === other.code?.vocabulary) return [];
  const first = one.code === undefined ? undefined : codesOf(one.code, context);
  const second = other.code === undefined ? undefined : codesOf(other.code, context);
  if (first === undefined || second === undefined || first.some((code) => second.includes(code))) return [];
  return [mismatch(`a code out of the list of ${one.name}`, other)];
}

function days(literals: ExpressionType): Mismatch[] {
  const known = literals.literals?.every(isDay) === true;
  return known ? [] : [mismatch("a day YYYY-MM-DD", literals)];
}

function none(other: ExpressionType): Mismatch[] {
  return other.family === "none" || other.mayBeNone === true ? [] : [mismatch("a path that may be none", other)];
}

const NOUNS: { readonly [Kind in Family]: string } = {
  boolean: "true or false",
  number: "a number",
  text: "a text",
  language: "a language",
  code: "a code",
  day: "a day",
  list: "a list",
  object: "an object",
  none: "null",
  broken: "a value",
};

const TEXTS: ReadonlySet<Family> = new Set(["text", "language"]);
const SINGLE: ReadonlySet<Family> = new Set(["list", "object"]);

/** What keeps two values from being compared with `===`: nothing, or each cause. */
export function disagreements(one: ExpressionType, other: ExpressionType, context: Codes): readonly Mismatch[] {
  if (one.family === "broken" || other.family === "broken") return [];
  for (const type of [one, other]) if (SINGLE.has(type.family)) return [mismatch("a single value", type)];
  if (one.family === "none") return none(other);
  if (other.family === "none") return none(one);
  if (one.family === "code" && other.family === "code") return codes(one, other, context);
  if (one.family === "code" && other.family === "text") return unknownCodes(one, other, context);
  if (one.family === "text" && other.family === "code") return unknownCodes(other, one, context);
  if (one.family === "day" && other.family === "text") return days(other);
  if (one.family === "text" && other.family === "day") return days(one);
  if (one.family === other.family || (TEXTS.has(one.family) && TEXTS.has(other.family))) return [];
  return [mismatch(`${NOUNS[one.family]} to compare with ${one.name}`, other)];
}
