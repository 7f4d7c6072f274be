import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { placesIn, type Region, regionOf } from "./jsonPlaces.js";

/** What a text has that JSON does not, or lacks. */
const CAUSES = {
  InvalidSymbol: "a word without quotes",
  InvalidNumberFormat: "a number that is none",
  PropertyNameExpected: "no name in double quotes",
  ValueExpected: "no value",
  ColonExpected: "no colon after a name",
  CommaExpected: "no comma between two values",
  CloseBraceExpected: "a { that is not closed",
  CloseBracketExpected: "a [ that is not closed",
  EndOfFileExpected: "more after the end",
  InvalidCommentToken: "a comment",
  UnexpectedEndOfComment: "a comment",
  UnexpectedEndOfString: "a text without its closing quote",
  UnexpectedEndOfNumber: "a number that is none",
  InvalidUnicode: "a \\u without four hexadecimal digits",
  InvalidEscapeCharacter: "a \\ that escapes nothing",
  InvalidCharacter: "a character that has to be escaped",
} as const;

/** Where a text is no JSON, and why: a closed list of English phrases. */
export interface JsonMistake extends Region {
  readonly cause:
    | (typeof CAUSES)[keyof typeof CAUSES]
    | "nothing"
    | "a comma with nothing after it"
    | "single quotes"
    | "too many brackets in each other";
}

/** The first error, or those that were found before the parser ran out of stack. */
function firstError(text: string): ParseError | "too-deep" | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return errors[0] ?? "too-deep";
    throw error;
  }
  return errors[0];
}

/** The first place at which a text is no JSON, and why. `jsonMistake('{ "a": 1, }')` is line 1, column 9: a comma with nothing after it. */
export function jsonMistake(text: string): JsonMistake {
  const place = placesIn(text);
  if (text.trim() === "") return { ...regionOf(0, 0, place), cause: "nothing" };
  const first = firstError(text);
  if (first === "too-deep") return { ...regionOf(0, 1, place), cause: "too many brackets in each other" };
  const { error, offset, length } = first ?? { error: undefined, offset: 0, length: 0 };
  const before = text.slice(0, offset).trimEnd();
  if (before.endsWith(",") && /^\s*[}\]]/.test(text.slice(offset)))
    return { ...regionOf(before.length - 1, before.length, place), cause: "a comma with nothing after it" };
  const region = regionOf(offset, offset + length, place);
  if (text[offset] === "'") return { ...region, cause: "single quotes" };
  const name = error === undefined ? "<unknown ParseErrorCode>" : printParseErrorCode(error);
  return { ...region, cause: name === "<unknown ParseErrorCode>" ? CAUSES.InvalidSymbol : CAUSES[name] };
}
