import { nearest } from "../model/nearest.js";
import type { Reporter } from "./reporter.js";
import { LOCALES } from "./texts.js";

/** Whether a file of rules is called as one may be: its name is part of the ids of its rules. */
export const hasTopicName = (name: string): boolean => /^[a-z0-9][a-z0-9-]*\.json$/.test(name);

/** Tells what a file should be called; words with a misspelt locale look like a file of rules. */
export function tellTopicName(file: string, reporter: Reporter): void {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const [stem = "", tag, ...more] = name.replace(/\.json$/, "").split(".");
  const locale = tag === undefined || more.length > 0 ? undefined : nearest(tag, LOCALES);
  if (tag === undefined)
    reporter.add("invalid-value", { file }, "a file name in small letters, digits and hyphens", name);
  else
    reporter.add(
      "invalid-value",
      { file },
      "a locale before .json that there is: en or zh-CN",
      name,
      locale === undefined ? undefined : `${stem}.${locale}.json`,
    );
}
