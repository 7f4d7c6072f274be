import { shippedKnowledge as json } from "../generated/knowledge.js";
import type { VocabularyName } from "../model/vocabularyName.js";
import type { Knowledge } from "./knowledge.js";

let parsed: Knowledge | undefined;

/** The vocabulary, categories and definitions that ship with greenlane, for packs from outside to build on. */
export function shippedKnowledge(): Knowledge {
  if (parsed !== undefined) return parsed;
  const knowledge = JSON.parse(json) as Omit<Knowledge, "codes"> & {
    readonly codes: { readonly [Name in VocabularyName]: readonly string[] };
  };
  const codes = Object.fromEntries(Object.entries(knowledge.codes).map(([name, list]) => [name, new Set(list)]));
  parsed = { ...knowledge, codes };
  return parsed;
}
