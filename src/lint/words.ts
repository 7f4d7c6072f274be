import { isObject, type Json } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import { LOCALES, type Locale } from "../packs/texts.js";
import { type LintedPacks, type LintedRule, objectIn } from "./lintedPacks.js";

/** One text in a file of words. */
export interface PlacedText {
  readonly pointer: Pointer;
  readonly text: string;
}

/** The words of one rule in one locale. */
export interface RuleWords {
  readonly locale: Locale;
  readonly file: string;
  /** What stands at the rule's key; absent where nothing does. */
  readonly entry?: Json;
  /** Title and message, as far as they are given. */
  readonly texts: readonly PlacedText[];
}

/** `markets/eu/tax.json` → `markets/eu/tax.en.json` */
export const wordsFile = (file: string, locale: Locale): string => file.replace(/\.json$/, `.${locale}.json`);

/** The words of a rule in each locale. */
export const wordsOf = ({ files }: LintedPacks, { file, key }: LintedRule): readonly RuleWords[] =>
  LOCALES.map((locale) => {
    const path = wordsFile(file, locale);
    const entry = objectIn(files, path)[key];
    const texts = ["title", "message"].flatMap((name): PlacedText[] => {
      const text = isObject(entry) ? entry[name] : undefined;
      return typeof text === "string" ? [{ pointer: at(at("", key), name), text }] : [];
    });
    return { locale, file: path, ...(entry === undefined ? {} : { entry }), texts };
  });

/** A text of a remedy in one locale. */
export interface RemedyText extends PlacedText {
  readonly id: string;
  readonly locale: Locale;
  readonly file: string;
}

/** The files that hold remedies: of the vocabulary and of packs. */
export const remedyFiles = ({ files, packs }: LintedPacks): readonly string[] =>
  ["vocabulary", ...packs.map(({ folder }) => folder.path)]
    .map((folder) => `${folder}/remedies.json`)
    .filter((file) => files.has(file));

/** All texts of remedies. */
export const remedyTexts = (packs: LintedPacks): readonly RemedyText[] =>
  remedyFiles(packs).flatMap((remedies) =>
    LOCALES.flatMap((locale) => {
      const file = wordsFile(remedies, locale);
      return Object.entries(objectIn(packs.files, file)).flatMap(([id, text]): RemedyText[] =>
        typeof text === "string" ? [{ id, locale, file, pointer: at("", id), text }] : [],
      );
    }),
  );

/** A text in one locale, wherever it stands. */
export interface AnyText extends PlacedText {
  readonly locale: Locale;
  readonly file: string;
  readonly rule?: string;
}

function packTexts({ packs, files }: LintedPacks): readonly AnyText[] {
  return packs.flatMap(({ folder }) =>
    LOCALES.flatMap((locale) => {
      const file = `${folder.path}/pack.${locale}.json`;
      return Object.entries(objectIn(files, file)).flatMap(([key, value]): AnyText[] => {
        if (typeof value === "string") return [{ locale, file, pointer: at("", key), text: value }];
        const lines: readonly Json[] = Array.isArray(value) ? value : [];
        return lines.flatMap((text, index) =>
          typeof text === "string" ? [{ locale, file, pointer: at(at("", key), index), text }] : [],
        );
      });
    }),
  );
}

/** All sentences of packs: titles, messages, remedies, what is covered. Not the names of codes. */
export const allTexts = (packs: LintedPacks): readonly AnyText[] => [
  ...packs.rules.flatMap((rule) =>
    wordsOf(packs, rule).flatMap(({ locale, file, texts }) =>
      texts.map((text): AnyText => ({ ...text, locale, file, rule: rule.id })),
    ),
  ),
  ...remedyTexts(packs),
  ...packTexts(packs),
];
