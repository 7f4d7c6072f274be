import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { nearest } from "../../model/nearest.js";
import { at } from "../../model/pointer.js";
import { LOCALES } from "../../packs/texts.js";
import { KEY_ORDERS } from "../canonical/keyOrders.js";
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

/** Names of fields that the pack does not declare, or that are no text. */
function ofFields(names: JsonObject, declared: object, file: string): readonly Remark[] {
  const meant = meantKeys(names, declared as JsonObject);
  return Object.entries(names).flatMap(([key, name]): readonly Remark[] => {
    const here = { file, pointer: at("/fields", key) };
    const suggestion = meant.get(key);
    if (suggestion !== undefined) return [{ ...here, what: "suggestion", params: { key, suggestion } }];
    if (meant.has(key)) return [{ ...here, what: "field", params: { key } }];
    return isText(name as Json) ? [] : [{ ...here, what: "type", params: { key } }];
  });
}

const ofPacks = ({ packs, files }: LintedPacks): readonly Remark[] =>
  packs.flatMap(({ folder }) =>
    LOCALES.flatMap((locale) => {
      const file = `${folder.path}/pack.${locale}.json`;
      const fits = (key: string, value: Json): boolean => {
        if (key === "fields") return isObject(value);
        return key === "title" ? isText(value) : isTexts(value);
      };
      const words = objectIn(files, file);
      const names = isObject(words["fields"]) ? (words["fields"] as JsonObject) : {};
      return [
        ...wrongKeys(words as { readonly [key: string]: Json }, KEY_ORDERS.packWords, fits, { file, pointer: "" }),
        ...ofFields(names, folder.pack.fields ?? {}, file),
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
