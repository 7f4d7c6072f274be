import type { Json } from "../../model/json.js";
import type { Shape } from "../../model/shape.js";
import type { VocabularyName } from "../../model/vocabularyName.js";
import type { Knowledge } from "../../packs/knowledge.js";

/** The values that something can have, as far as its type says. */
export type Domain = Values & {
  /** A merchant may say that there is none, which is `null` here. */
  readonly mayBeNone: boolean;
};

type Values =
  | { readonly type: "boolean" }
  | { readonly type: "number"; readonly whole: boolean; readonly least: number }
  | { readonly type: "day" }
  | { readonly type: "text"; readonly lowerCase: boolean }
  | { readonly type: "code"; readonly codes: readonly Json[] }
  /** Nothing is known of it. */
  | { readonly type: "any" };

/** Papers that lie in the wrong list are read all the same. */
const PAPERS: readonly VocabularyName[] = ["documentTypes", "certificateSchemes", "registrationSchemes"];

function codesOf(vocabulary: VocabularyName, { codes }: Knowledge): readonly string[] | undefined {
  const names = PAPERS.includes(vocabulary) ? PAPERS : [vocabulary];
  const lists = names.map((name) => codes[name]);
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => [...(list ?? [])]);
}

function valuesOf(shape: Shape, knowledge: Knowledge): Values {
  switch (shape.type) {
    case "boolean":
    case "day":
      return { type: shape.type };
    case "number":
    case "integer":
      return { type: "number", whole: shape.type === "integer", least: Number.NEGATIVE_INFINITY };
    case "text":
    case "language":
      return { type: "text", lowerCase: false };
    case "code": {
      const codes = shape.values ?? (shape.vocabulary === undefined ? undefined : codesOf(shape.vocabulary, knowledge));
      return codes === undefined ? { type: "text", lowerCase: false } : { type: "code", codes };
    }
    default:
      return { type: "any" };
  }
}

/** The values that a place of the dossier can have in a dossier without mistakes. */
export const domainOf = (shape: Shape, mayBeNone: boolean, knowledge: Knowledge): Domain => ({
  ...valuesOf(shape, knowledge),
  mayBeNone,
});
