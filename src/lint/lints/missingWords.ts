import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { nearest } from "../../model/nearest.js";
import { at } from "../../model/pointer.js";
import { isVocabularyName } from "../../model/vocabularyName.js";
import type { PackFile } from "../../packs/authored.schema.js";
import { LOCALES, type Locale } from "../../packs/texts.js";
import { codesDeclared } from "../codesDeclared.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedPacks, objectIn } from "../lintedPacks.js";
import { type MissingKeys, meantKeys, missingKeys } from "../meantWords.js";
import { remedyFiles, wordsOf } from "../words.js";

const isSaid = (text: Json | undefined): boolean => typeof text === "string" && text.trim() !== "";

const nameOf = (entry: Json | undefined, name: string): Json | undefined =>
  isObject(entry) ? (entry[name] as Json | undefined) : undefined;

/** Whether something stands under a misspelt key: that is told, and not that it is missing. */
const isMisspelt = (words: JsonObject, name: string): boolean =>
  words[name] === undefined && Object.keys(words).some((key) => nearest(key, [name]) === name);

/** A title that is no text is told as such. */
const hasTitle = (words: JsonObject): boolean =>
  isMisspelt(words, "title") ||
  (words["title"] !== undefined && typeof words["title"] !== "string") ||
  isSaid(words["title"]);

const isTitled = (words: JsonObject, key: string): boolean => {
  const entry = words[key] as Json | undefined;
  return entry !== undefined && (!isObject(entry) || hasTitle(entry as JsonObject));
};

/** What is missing in one file of words: each key, or the file. */
function remarksOn({ file, isThere, keys }: MissingKeys, what: string, locale: Locale, idOf?: IdOf): readonly Remark[] {
  if (keys.length === 0) return [];
  if (!isThere) return [{ file, pointer: "", what: "file", params: { keys, locale } }];
  return keys.map((key) => ({
    file,
    pointer: at("", key),
    ...(idOf === undefined ? {} : { rule: idOf(key) }),
    what,
    params: { key, locale },
  }));
}

type IdOf = (key: string) => string;

function ofRules(packs: LintedPacks): readonly Remark[] {
  const topics = new Map(packs.rules.map(({ file, id }) => [file, id.slice(0, id.lastIndexOf("/") + 1)]));
  return [...topics].flatMap(([about, prefix]) =>
    LOCALES.flatMap((locale) =>
      remarksOn(missingKeys(about, locale, packs, isTitled), "title", locale, (key) => prefix + key),
    ),
  );
}

/** A message that is said in one locale only. */
function ofMessages(packs: LintedPacks): readonly Remark[] {
  return packs.rules.flatMap((rule) => {
    const words = wordsOf(packs, rule);
    if (!words.some(({ entry }) => isSaid(nameOf(entry, "message")))) return [];
    return words
      .filter(({ entry }) => isObject(entry) && !isSaid(nameOf(entry, "message")))
      .map(({ locale, file }) => ({
        file,
        pointer: at("", rule.key),
        rule: rule.id,
        what: "message",
        params: { key: rule.key, locale },
      }));
  });
}

function ofRemedies(packs: LintedPacks): readonly Remark[] {
  const hasWords = (words: JsonObject, id: string): boolean => isSaid(words[id] as Json | undefined);
  return remedyFiles(packs).flatMap((about) =>
    LOCALES.flatMap((locale) => remarksOn(missingKeys(about, locale, packs, hasWords), "remedy", locale)),
  );
}

/** Fields that a pack declares and does not name, but for those of which a misspelt path says it. */
function ofFields(declared: object, { fields }: JsonObject): readonly string[] {
  const names = isObject(fields) ? (fields as JsonObject) : {};
  const misspelt = new Set(meantKeys(names, declared as JsonObject).values());
  return Object.keys(declared).filter((path) => !misspelt.has(path) && !isSaid(names[path] as Json | undefined));
}

/** Codes of fields that have no name, but for those of which a misspelt path or code says it. */
function ofCodes(
  declared: PackFile["fields"],
  { codes }: JsonObject,
): readonly (readonly [path: string, code: string])[] {
  const named = isObject(codes) ? (codes as JsonObject) : {};
  const known = codesDeclared(declared);
  const misspelt = new Set(meantKeys(named, known).values());
  return Object.entries(known).flatMap(([path, values]) => {
    if (misspelt.has(path)) return [];
    const names = isObject(named[path]) ? (named[path] as JsonObject) : {};
    const meant = new Set(meantKeys(names, values).values());
    const unsaid = Object.keys(values).filter((code) => !meant.has(code) && !isSaid(names[code] as Json | undefined));
    return unsaid.map((code) => [path, code] as const);
  });
}

function ofPacks({ packs, files }: LintedPacks): readonly Remark[] {
  return packs.flatMap(({ folder, pack }) =>
    LOCALES.flatMap((locale) => {
      const file = `${folder.path}/pack.${locale}.json`;
      const words = objectIn(files, file);
      const { covers } = words;
      const params = { key: pack.id, locale };
      const untitled = hasTitle(words) ? [] : [{ file, pointer: "/title", what: "pack", params }];
      const covered = isMisspelt(words, "covers") || (Array.isArray(covers) && covers.length > 0);
      const unnamed = ofFields(folder.pack.fields ?? {}, words).map((key) => ({
        file,
        pointer: at("/fields", key),
        what: "field",
        params: { key, locale },
      }));
      const nameless = ofCodes(folder.pack.fields, words).map(([field, key]) => ({
        file,
        pointer: at(at("/codes", field), key),
        what: "code",
        params: { key, field, locale },
      }));
      return [
        ...untitled,
        ...unnamed,
        ...nameless,
        ...(covered ? [] : [{ file, pointer: "/covers", what: "covers", params }]),
      ];
    }),
  );
}

/** The lists whose codes have names; countries are named by the platform. */
const isNamed = (name: string): boolean => isVocabularyName(name) && name !== "countries";

function ofVocabulary({ files }: LintedPacks): readonly Remark[] {
  return [...files.keys()].flatMap((file) => {
    const [folder, name = ""] = file.replace(/\.json$/, "").split("/");
    if (folder !== "vocabulary" || !isNamed(name)) return [];
    return Object.entries(objectIn(files, file)).flatMap(([code, entry]) =>
      LOCALES.filter((locale) => !isSaid(nameOf(entry, locale))).map((locale) => ({
        file,
        pointer: at("", code),
        what: "name",
        params: { key: code, locale },
      })),
    );
  });
}

/** A title, a message, a remedy, the name of a code or of a declared field, or what a pack covers that is not said in every locale. */
export const missingWords: Lint = {
  id: "missing-words",
  check: (packs) => [
    ...ofRules(packs),
    ...ofMessages(packs),
    ...ofRemedies(packs),
    ...ofPacks(packs),
    ...ofVocabulary(packs),
  ],
};
