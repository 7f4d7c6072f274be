import { at } from "../../model/pointer.js";
import { folderOf } from "../../packs/packFolders.js";
import { LOCALES } from "../../packs/texts.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedPacks, objectIn } from "../lintedPacks.js";

const WORDS = /^(.+)\.([a-z]{2}(?:-[A-Z]{2})?)\.json$/;

const isLocale = (tag: string): boolean => (LOCALES as readonly string[]).includes(tag);

function remarksOn(file: string, { files }: LintedPacks): readonly Remark[] {
  const [, stem = "", tag = ""] = WORDS.exec(file) ?? [];
  if (stem === "") return [];
  if (!isLocale(tag)) return [{ file, pointer: "", what: "locale", params: { tag, known: LOCALES } }];
  if (stem.endsWith("/pack") || folderOf(file) === "") return [];
  const about = `${stem}.json`;
  if (!files.has(about)) return [{ file, pointer: "", what: "file", params: { about } }];
  const known = objectIn(files, about);
  return Object.keys(objectIn(files, file))
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => ({ file, pointer: at("", key), what: "key", params: { key, about } }));
}

/** Words about a rule or a remedy that there is not, or in a locale that nobody reads. */
export const unusedWords: Lint = {
  id: "unused-words",
  check: (packs) => [...packs.files.keys()].flatMap((file) => remarksOn(file, packs)),
};
