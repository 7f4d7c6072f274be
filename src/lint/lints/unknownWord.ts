import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { nearest } from "../../model/nearest.js";
import { at } from "../../model/pointer.js";
import { LOCALES } from "../../packs/texts.js";
import { KEY_ORDERS } from "../canonical/keyOrders.js";
import { codesDeclared } from "../codesDeclared.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedPacks, objectIn } from "../lintedPacks.js";
import { meantKeys } from "../meantWords.js";
import { remedyFiles, wordsFile, wordsOf } from "../words.js";

const isText = (value: Json): boolean => typeof value === "string";
const isTexts = (value: Json): boolean => Array.isArray(value) && value.every(isText);

/** Keys of an object that say nothing, or say it in the wrong type. */
function wrongKeys(
  entry: { readonly [key: string]: Json },
  known: readonly string[],
  fits: (key: string, value: Json) => boolean,
  place: Pick<Remark, "file" | "rule" | "pointer">,
): readonly Remark[] {
  return Object.entries(entry).flatMap(([key, value]): Remark[] => {
    const here = { ...place, pointer: at(place.pointer, key) };
    if (known.includes(key)) return fits(key, value) ? [] : [{ ...here, what: "type", params: { key } }];
    const suggestion = nearest(key, known);
    const params = { key, known, ...(suggestion === undefined ? {} : { suggestion }) };
    return [{ ...here, what: suggestion === undefined ? "key" : "suggestion", params }];
  });
}

function ofRules(packs: LintedPacks): readonly Remark[] {
  return packs.rules.flatMap((rule) =>
    wordsOf(packs, rule).flatMap(({ file, entry }) => {
      const place = { file, rule: rule.id, pointer: at("", rule.key) };
      if (entry === undefined) return [];
      if (!isObject(entry)) return [{ ...place, what: "type", params: { key: rule.key } }];
      return wrongKeys(entry as { readonly [key: string]: Json }, KEY_ORDERS.words, (_, value) => isText(value), place);
    }),
  );
}

/** Names of what is not among the known, or that are no text. */
function strangeNames(
  names: JsonObject,
  known: JsonObject,
  place: Pick<Remark, "file" | "pointer">,
  strange: (key: string) => Pick<Remark, "what" | "params">,
): readonly Remark[] {
  const meant = meantKeys(names, known);
  return Object.entries(names).flatMap(([key, name]): readonly Remark[] => {
    const here = { file: place.file, pointer: at(place.pointer, key) };
    const suggestion = meant.get(key);
    if (suggestion !== undefined) return [{ ...here, what: "suggestion", params: { key, suggestion } }];
    if (meant.has(key)) return [{ ...here, ...strange(key) }];
    return isText(name as Json) ? [] : [{ ...here, what: "type", params: { key } }];
  });
}

/** Names of fields that the pack does not declare. */
const ofFields = (names: JsonObject, declared: object, file: string): readonly Remark[] =>
  strangeNames(names, declared as JsonObject, { file, pointer: "/fields" }, (key) => ({
    what: "field",
    params: { key },
  }));

/** Names of codes of a field that has no such codes, or that are no text. */
function ofCodes(named: JsonObject, declared: JsonObject, file: string): readonly Remark[] {
  const meant = meantKeys(named, declared);
  return Object.entries(named).flatMap(([field, names]): readonly Remark[] => {
    const here = { file, pointer: at("/codes", field) };
    const suggestion = meant.get(field);
    if (suggestion !== undefined) return [{ ...here, what: "suggestion", params: { key: field, suggestion } }];
    if (meant.has(field)) return [{ ...here, what: "codes", params: { key: field } }];
    if (!isObject(names)) return [{ ...here, what: "type", params: { key: field } }];
    return strangeNames(names as JsonObject, declared[field] as JsonObject, here, (key) => ({
      what: "code",
      params: { key, field },
    }));
  });
}

const objectAt = (words: JsonObject, key: string): JsonObject =>
  isObject(words[key]) ? (words[key] as JsonObject) : {};

const ofPacks = ({ packs, files }: LintedPacks): readonly Remark[] =>
  packs.flatMap(({ folder }) =>
    LOCALES.flatMap((locale) => {
      const file = `${folder.path}/pack.${locale}.json`;
      const fits = (key: string, value: Json): boolean => {
        if (key === "fields" || key === "codes") return isObject(value);
        return key === "title" ? isText(value) : isTexts(value);
      };
      const words = objectIn(files, file);
      const { fields = {} } = folder.pack;
      return [
        ...wrongKeys(words as { readonly [key: string]: Json }, KEY_ORDERS.packWords, fits, { file, pointer: "" }),
        ...ofFields(objectAt(words, "fields"), fields, file),
        ...ofCodes(objectAt(words, "codes"), codesDeclared(fields), file),
      ];
    }),
  );

const ofRemedies = (packs: LintedPacks): readonly Remark[] =>
  remedyFiles(packs).flatMap((remedies) =>
    LOCALES.flatMap((locale) => {
      const file = wordsFile(remedies, locale);
      const texts = objectIn(packs.files, file);
      return wrongKeys(texts, Object.keys(texts), (_, value) => isText(value), { file, pointer: "" });
    }),
  );

/** Words under a key that nobody reads, or that are no text. */
export const unknownWord: Lint = {
  id: "unknown-word",
  check: (packs) => [...ofRules(packs), ...ofPacks(packs), ...ofRemedies(packs)],
};
