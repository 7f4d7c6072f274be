import type { Json } from "../../model/json.js";
import { isVocabularyName } from "../../model/vocabularyName.js";
import { folderOf, isTopicFile } from "../../packs/packFolders.js";
import { LOCALES } from "../../packs/texts.js";
import {
  type Arrange,
  alike,
  arrangeCodes,
  arrangeDefinitions,
  arrangeGroups,
  arrangeLists,
  arrangePack,
  arrangePackWords,
  arrangeRemedies,
  arrangeSorted,
  arrangeTopic,
  arrangeWords,
} from "./arrange.js";
import { printJson } from "./printJson.js";

const PLAIN: ReadonlyMap<string, Arrange> = new Map([
  ["pack.json", arrangePack],
  ["definitions.json", arrangeDefinitions],
  ["remedies.json", arrangeRemedies],
  ["coverage.json", arrangeSorted],
]);

const VOCABULARY: ReadonlyMap<string, Arrange> = new Map([
  ["groups.json", arrangeGroups],
  ["lists.json", arrangeLists],
  ["identifiers.json", (value) => value],
]);

const WORDS = new RegExp(`^(.+)\\.(?:${LOCALES.join("|")})\\.json$`);

function arrangeWordsOf(stem: string, folder: string, files: ReadonlyMap<string, Json>): Arrange {
  if (stem === "pack") return arrangePackWords;
  if (stem === "remedies") return arrangeSorted;
  return alike(files.get(`${folder}/${stem}.json`), arrangeWords);
}

function arrangeFor(path: string, files: ReadonlyMap<string, Json>): Arrange {
  const folder = folderOf(path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const stem = WORDS.exec(name)?.[1];
  if (stem !== undefined) return arrangeWordsOf(stem, folder, files);
  const inVocabulary = folder === "vocabulary" ? VOCABULARY.get(name) : undefined;
  if (inVocabulary !== undefined) return inVocabulary;
  if (folder === "vocabulary" && isVocabularyName(name.replace(/\.json$/, ""))) return arrangeCodes;
  if (folder === "vocabulary" && name !== "remedies.json") return (value) => value;
  return PLAIN.get(name) ?? (isTopicFile(name) ? arrangeTopic : (value) => value);
}

/** The one way in which a file is written: `files` are all files, parsed. */
export const canonicalText = (path: string, value: Json, files: ReadonlyMap<string, Json>): string =>
  printJson(arrangeFor(path, files)(value));
