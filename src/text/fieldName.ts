import type { Locale } from "../packs/texts.js";
import { fields } from "./fields.js";
import type { Word } from "./words.js";

const wordOf = (key: string): Word | undefined => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** A field that only a pack knows: `fdaClass` is read as "fda class". */
const spelled = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();

/** What a merchant calls a field, given by its name or by the end of its path, such as `label.on`. */
export function fieldName(path: string, locale: Locale): string {
  const parts = path.split(".").map((part) => part.replace("[]", ""));
  const last = parts.at(-1) ?? path;
  const word = wordOf(parts.slice(-2).join(".")) ?? wordOf(last);
  return word === undefined ? spelled(last) : word[locale];
}
