import type { OwnWords } from "../packs/ownWords.js";
import type { Pack } from "../packs/pack.js";
import { spelled } from "../packs/spelled.js";
import { stringsOf } from "../packs/stringsOf.js";
import { only, type Table } from "./only.js";

/** Sentences that only explanations of rules and looks at files say. */
const ELSEWHERE = /^(explain|trace|clause|period|inspect)\b/;

/** Kinds of checks whose sentences go by the name of their family. */
const FAMILIES: Table<string> = {
  document: "evidence",
  certificate: "evidence",
  registration: "evidence",
  role: "evidence",
};

const kindsOf = (packs: readonly Pack[]): ReadonlySet<string> =>
  new Set(packs.flatMap(({ uses }) => Object.keys(uses.checks)).flatMap((kind) => [kind, FAMILIES[kind] ?? kind]));

function sentencesOf({ sentences }: OwnWords, packs: readonly Pack[]): Table<string> {
  const kinds = kindsOf(packs);
  const isSaid = (key: string): boolean => {
    const [, kind] = /^check\.([\w-]+)\./.exec(key) ?? [];
    return kind === undefined ? !ELSEWHERE.test(key) : kinds.has(kind);
  };
  return only(sentences, new Set(Object.keys(sentences).filter(isSaid)));
}

/** Questions about fields that rules read, and about the lists whose elements they are about. */
function questionsOf({ questions }: OwnWords, packs: readonly Pack[]): Table<string> {
  const parts = new Set([...stringsOf(packs)].flatMap((text) => text.split(".")).map((part) => part.replace("[]", "")));
  const named = new Set([...parts, ...kindsOf(packs)]);
  const isAsked = (key: string): boolean => {
    const field = key.split(".").at(-1) ?? key;
    return named.has(field) || named.has(field.replace(/s$/, ""));
  };
  return only(questions, new Set(Object.keys(questions).filter(isAsked)));
}

/** Without the names that are read out of the field itself, such as "brand owner". */
const fieldsOf = ({ fields }: OwnWords): Table<string> =>
  only(fields, new Set(Object.keys(fields).filter((name) => name.includes(".") || spelled(name) !== fields[name])));

/**
 * What greenlane itself has to say about packs: the sentences of the kinds of checks that they use, and the questions that they may ask.
 *
 * ```ts
 * sliceWords(words, slicePacks(packs, options)); // some 11 kB gzipped instead of 15
 * ```
 *
 * All fields, elements and codes keep their names: a dossier may hold any of them. For `createPageLocalizer`, which explains no rules.
 */
export const sliceWords = (words: OwnWords, packs: readonly Pack[]): OwnWords => ({
  ...words,
  sentences: sentencesOf(words, packs),
  fields: fieldsOf(words),
  questions: questionsOf(words, packs),
});
