import type { IdentifierTable } from "../../model/identifierKind.js";
import type { Json } from "../../model/json.js";
import { masked } from "../maskPersonal.js";
import type { Judgement } from "./compileIdentifierKind.js";
import type { IdentifierVerdict } from "./verdict.js";

/** Whether a number with this verdict will do where doubt is allowed. */
export const passesAs = (verdict: IdentifierVerdict): boolean => verdict === "valid" || verdict === "doubtful";

/** Lengths as they are told: three and more in a row as one, `"4–19"`. */
function lengthsTold(lengths: readonly number[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const length of lengths) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === length - 1) run[1] = length;
    else runs.push([length, length]);
  }
  return runs.flatMap(([from, to]) => {
    if (to - from > 1) return [`${from}–${to}`];
    return from === to ? [String(from)] : [String(from), String(to)];
  });
}

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
    params: { kind, example, actual: personal ? masked(text) : text, length, lengths: [...lengthsTold(lengths)] },
  };
}
