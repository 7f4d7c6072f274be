import type { OwnWords } from "../packs/ownWords.js";
import { spelled } from "../packs/spelled.js";
import { remembered } from "./remembered.js";

function find(path: string, fields: OwnWords["fields"]): string {
  const parts = path.split(".").map((part) => part.replace("[]", ""));
  const last = parts.at(-1) ?? path;
  const key = [parts.slice(-2).join("."), last].find((name) => Object.hasOwn(fields, name));
  const word = key === undefined ? undefined : fields[key];
  return word ?? spelled(last);
}

const finders = new WeakMap<OwnWords["fields"], (path: string) => string>();

/** What finds the words for fields. */
export function fieldWords({ fields }: Pick<OwnWords, "fields">): (path: string) => string {
  const word = finders.get(fields) ?? remembered((one: string) => find(one, fields));
  finders.set(fields, word);
  return word;
}

/** What a merchant calls a field, given by its name or by the end of its path, such as `label.on`. */
export const fieldWord = (path: string, words: Pick<OwnWords, "fields">): string => fieldWords(words)(path);
