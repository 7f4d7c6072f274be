import { nearest } from "../model/nearest.js";
import type { Reporter } from "./reporter.js";
import { LOCALES } from "./texts.js";

/** `listing-en.json` and `listing_zh.json`: the locale does not stand behind a dot. */
const LOCALE_AT_THE_END = /^(.+)[-_ ](en|zh(?:-cn)?)\.json$/i;

/** Whether a file of rules is called as one may be: its name is part of the ids of its rules. `files`: those beside it. */
export const hasTopicName = (name: string, files: ReadonlyMap<string, unknown>): boolean =>
  /^[a-z0-9][a-z0-9-]*\.json$/.test(name) && !files.has(`${LOCALE_AT_THE_END.exec(name)?.[1] ?? ""}.json`);

/** The name and the misspelt locale of a file of words that looks like a file of rules. */
function partsOf(name: string): readonly [stem: string, tag: string | undefined] {
  const [, before, locale] = LOCALE_AT_THE_END.exec(name) ?? [];
  if (before !== undefined) return [before, locale];
  const [stem = "", tag, ...more] = name.replace(/\.json$/, "").split(".");
  return [stem, more.length > 0 ? "" : tag];
}

const meantBy = (tag: string): string | undefined => {
  const [language = ""] = tag.toLowerCase().split("-");
  return LOCALES.find((locale) => locale.split("-")[0] === language) ?? nearest(tag, LOCALES);
};

/** Tells what a file should be called; words with a misspelt locale look like a file of rules. */
export function tellTopicName(file: string, reporter: Reporter): void {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const [stem, tag] = partsOf(name);
  if (tag === undefined) {
    reporter.add("invalid-value", { file }, "a file name in small letters, digits and hyphens", name);
    return;
  }
  const locale = meantBy(tag);
  const suggestion = locale === undefined ? undefined : `${stem}.${locale}.json`;
  reporter.add("invalid-value", { file }, "a locale before .json that there is: en or zh-CN", name, suggestion);
}
