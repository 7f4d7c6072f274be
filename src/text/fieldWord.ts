import { fieldEnd } from "../packs/fieldEnd.js";
import type { OwnWords } from "../packs/ownWords.js";
import { spelled } from "../packs/spelled.js";
import { remembered } from "./remembered.js";

function find(path: string, fields: OwnWords["fields"]): string {
  const end = fieldEnd(path);
  const last = end.slice(end.indexOf(".") + 1);
  const key = [end, last].find((name) => Object.hasOwn(fields, name));
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
