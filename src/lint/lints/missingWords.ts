import { isObject, type Json } from "../../model/json.js";
import { at } from "../../model/pointer.js";
import { isVocabularyName } from "../../model/vocabularyName.js";
import { LOCALES } from "../../packs/texts.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedPacks, objectIn } from "../lintedPacks.js";
import { remedyFiles, wordsFile, wordsOf } from "../words.js";

const isSaid = (text: Json | undefined): boolean => typeof text === "string" && text.trim() !== "";

const nameOf = (entry: Json | undefined, name: string): Json | undefined =>
  isObject(entry) ? (entry[name] as Json | undefined) : undefined;

function ofRules(packs: LintedPacks): readonly Remark[] {
  return packs.rules.flatMap((rule) => {
    const words = wordsOf(packs, rule);
    const hasMessage = words.some(({ entry }) => isSaid(nameOf(entry, "message")));
    return words.flatMap(({ locale, file, entry }) =>
      (hasMessage ? ["title", "message"] : ["title"])
        .filter((name) => !isSaid(nameOf(entry, name)))
        .map((name) => ({
          file,
          pointer: at("", rule.key),
          rule: rule.id,
          what: name,
          params: { key: rule.key, locale },
        })),
    );
  });
}

function ofRemedies(packs: LintedPacks): readonly Remark[] {
  return remedyFiles(packs).flatMap((remedies) =>
    LOCALES.flatMap((locale) => {
      const file = wordsFile(remedies, locale);
      const texts = objectIn(packs.files, file);
      return Object.keys(objectIn(packs.files, remedies))
        .filter((id) => !isSaid(texts[id]))
        .map((id) => ({ file, pointer: at("", id), what: "remedy", params: { key: id, locale } }));
    }),
  );
}

function ofPacks({ packs, files }: LintedPacks): readonly Remark[] {
  return packs.flatMap(({ folder, pack }) =>
    LOCALES.flatMap((locale) => {
      const file = `${folder.path}/pack.${locale}.json`;
      const { title, covers } = objectIn(files, file);
      const params = { key: pack.id, locale };
      const untitled = isSaid(title) ? [] : [{ file, pointer: "/title", what: "pack", params }];
      const covered = Array.isArray(covers) && covers.length > 0;
      return [...untitled, ...(covered ? [] : [{ file, pointer: "/covers", what: "covers", params }])];
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

/** A title, a message, a remedy, the name of a code or what a pack covers that is not said in every locale. */
export const missingWords: Lint = {
  id: "missing-words",
  check: (packs) => [...ofRules(packs), ...ofRemedies(packs), ...ofPacks(packs), ...ofVocabulary(packs)],
};
