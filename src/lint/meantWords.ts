import type { JsonObject } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import { LOCALES, type Locale } from "../packs/texts.js";
import { type LintedPacks, objectIn } from "./lintedPacks.js";

const WORDS = /^(.+)\.([a-z]{2}(?:-[A-Z]{2})?)\.json$/;

/** A file of words by its name: `markets/eu/tax.de.json` is about `markets/eu/tax.json`, in `de`. */
export interface WordsName {
  readonly stem: string;
  readonly tag: string;
}

/** What a file of words is called, whether anybody reads its locale or not; nothing for other files. */
export function wordsName(file: string): WordsName | undefined {
  const [, stem, tag] = WORDS.exec(file) ?? [];
  return stem === undefined || tag === undefined ? undefined : { stem, tag };
}

/** The locale that a tag was probably meant to be: `zh` is `zh-CN`. */
export function meantLocale(tag: string): Locale | undefined {
  const [language = ""] = tag.split("-");
  return LOCALES.find((locale) => locale.split("-")[0] === language) ?? undefined;
}

/**
 * The keys of words that are about nothing, each with what it was probably meant to be: something of a name that is close and has no words
 * there; where there is one of each, whatever its name: it was renamed.
 */
export function meantKeys(words: JsonObject, known: JsonObject): ReadonlyMap<string, string | undefined> {
  const without = Object.keys(known).filter((key) => !key.startsWith("$") && !Object.hasOwn(words, key));
  const strange = Object.keys(words).filter((key) => !Object.hasOwn(known, key));
  const renamed = strange.length === 1 && without.length === 1 ? without[0] : undefined;
  return new Map(strange.map((key) => [key, nearest(key, without) ?? renamed]));
}

/** Whether words stand in a file whose locale is misspelt: the file is told, and not that they are missing. */
const standsMisnamed = (stem: string, locale: Locale, { files }: LintedPacks): boolean =>
  [...files.keys()].some((file) => {
    const name = wordsName(file);
    return name?.stem === stem && name.tag !== locale && !isLocale(name.tag) && meantLocale(name.tag) === locale;
  });

export const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/** What is missing in the words about a file in a locale: nothing, some keys, or the file itself. */
export interface MissingKeys {
  readonly file: string;
  readonly isThere: boolean;
  readonly keys: readonly string[];
}

/** Keys of a file that nothing is said about in a locale, but for those of which a misspelt key or file name says it. */
export function missingKeys(
  about: string,
  locale: Locale,
  packs: LintedPacks,
  isSaid: (words: JsonObject, key: string) => boolean,
): MissingKeys {
  const stem = about.replace(/\.json$/, "");
  const file = `${stem}.${locale}.json`;
  const isThere = packs.files.has(file);
  const known = Object.fromEntries(
    Object.entries(objectIn(packs.files, about)).filter(([key]) => !key.startsWith("$")),
  );
  const words = objectIn(packs.files, file);
  const misspelt = new Set(meantKeys(words, known).values());
  const isMisnamed = !isThere && standsMisnamed(stem, locale, packs);
  const keys = Object.keys(known).filter((key) => !isMisnamed && !misspelt.has(key) && !isSaid(words, key));
  return { file, isThere, keys };
}
