import { at } from "../model/pointer.js";
import { folderOf } from "../packs/packFolders.js";
import { LOCALES } from "../packs/texts.js";
import type { Remark } from "./lint.js";
import { type LintedPacks, objectIn } from "./lintedPacks.js";
import { isLocale, meantKeys, meantLocale, wordsName } from "./meantWords.js";

function inUnreadLocale(file: string, tag: string): Remark {
  const locale = meantLocale(tag);
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (locale === undefined) return { file, pointer: "", what: "locale", params: { tag, known: LOCALES } };
  return { file, pointer: "", what: "name", params: { tag, suggestion: name.replace(`.${tag}.`, `.${locale}.`) } };
}

function remarksOn(file: string, { files }: LintedPacks): readonly Remark[] {
  const name = wordsName(file);
  if (name === undefined) return [];
  if (!isLocale(name.tag)) return [inUnreadLocale(file, name.tag)];
  if (name.stem.endsWith("/pack") || folderOf(file) === "") return [];
  const about = `${name.stem}.json`;
  if (!files.has(about)) return [{ file, pointer: "", what: "file", params: { about } }];
  return [...meantKeys(objectIn(files, file), objectIn(files, about))].map(([key, suggestion]) => ({
    file,
    pointer: at("", key),
    what: suggestion === undefined ? "key" : "suggestion",
    params: { key, about, ...(suggestion === undefined ? {} : { suggestion }) },
  }));
}

/** Words about nothing that there is, or in a locale that nobody reads; `suggestion` or `name` where it is clear what they were meant to be. */
export const strangeWords = (packs: LintedPacks): readonly Remark[] =>
  [...packs.files.keys()].flatMap((file) => remarksOn(file, packs));
