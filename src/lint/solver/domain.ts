import type { Json } from "../../model/json.js";
import type { CodeShape, Shape } from "../../model/shape.js";
import type { VocabularyName } from "../../model/vocabularyName.js";
import type { Knowledge } from "../../packs/knowledge.js";
import { madeOnce } from "../../packs/madeOnce.js";

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
  | { readonly type: "code"; readonly codes: ReadonlySet<Json> }
  /** Nothing is known of it. */
  | { readonly type: "any" };

/** Papers that lie in the wrong list are read all the same. */
const PAPERS: readonly VocabularyName[] = ["documentTypes", "certificateSchemes", "registrationSchemes"];

const lists = new WeakMap<Knowledge["codes"], Map<VocabularyName, ReadonlySet<string> | undefined>>();

function gathered(vocabulary: VocabularyName, codes: Knowledge["codes"]): ReadonlySet<string> | undefined {
  const names = PAPERS.includes(vocabulary) ? PAPERS : [vocabulary];
  const known = names.map((name) => codes[name]);
  return known.some((list) => list === undefined) ? undefined : new Set(known.flatMap((list) => [...(list ?? [])]));
}

function codesOf(vocabulary: VocabularyName, { codes }: Knowledge): ReadonlySet<string> | undefined {
  const found = madeOnce(lists, codes, () => new Map<VocabularyName, ReadonlySet<string> | undefined>());
  if (!found.has(vocabulary)) found.set(vocabulary, gathered(vocabulary, codes));
  return found.get(vocabulary);
}

/** The values that a field of codes lists itself; else those of its vocabulary. */
function listed({ values, vocabulary }: CodeShape, knowledge: Knowledge): ReadonlySet<Json> | undefined {
  if (values !== undefined) return new Set(values);
  return vocabulary === undefined ? undefined : codesOf(vocabulary, knowledge);
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
      const codes = listed(shape, knowledge);
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
