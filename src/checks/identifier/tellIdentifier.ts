import type { IdentifierTable, LengthSpan } from "../../model/identifierKind.js";
import type { Json } from "../../model/json.js";
import { masked } from "../maskPersonal.js";
import type { Judgement } from "./compileIdentifierKind.js";
import type { IdentifierVerdict } from "./verdict.js";

/** Whether a number with this verdict will do where doubt is allowed. */
export const passesAs = (verdict: IdentifierVerdict): boolean => verdict === "valid" || verdict === "doubtful";

const lengthTold = (span: LengthSpan): string => (typeof span === "number" ? String(span) : span.join("–"));

/** What is wrong with a number, for a message: the verdict as its key, and what the sentence needs. */
export function tellIdentifier(
  text: string,
  { verdict, number, kind, personal }: Judgement,
  { identifiers }: IdentifierTable,
): { readonly key: IdentifierVerdict; readonly params: { readonly [name: string]: Json } } {
  const { example = "", lengths = [] } = identifiers[kind] ?? {};
  const length = [...number].length;
  return {
    key: verdict,
    params: { kind, example, actual: personal ? masked(text) : text, length, lengths: lengths.map(lengthTold) },
  };
}
