import { words } from "./fold.js";

/** Scripts that write words together. */
const TOGETHER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A letter that stands for a word, with a full stop behind it. */
const ABBREVIATION = /^\p{Script=Thai}$/u;

const isTogether = (word: string): boolean => TOGETHER.test(word) && !ABBREVIATION.test(word);

/** Words that may stand at one end of a name: those with a space between, and those without, the longest first. */
interface Affixes {
  readonly apart: ReadonlySet<string>;
  readonly together: readonly string[];
}

function affixesOf(list: readonly string[]): Affixes {
  const all = list.map(words);
  return {
    apart: new Set(all.filter((word) => !isTogether(word))),
    together: all.filter(isTogether).sort((a, b) => b.length - a.length),
  };
}

/** The first or last unit of a text in one of the scripts that write words together. */
const isBeyondLatin = (unit: number): boolean => unit > 0xdff;

function withoutFirst(name: string, { apart, together }: Affixes): string {
  const joined = isBeyondLatin(name.charCodeAt(0)) ? together.find((word) => name.startsWith(word)) : undefined;
  if (joined !== undefined) return name.slice(joined.length);
  let rest = name;
  for (let end = name.indexOf(" "); end !== -1; end = name.indexOf(" ", end + 1))
    if (apart.has(name.slice(0, end))) rest = name.slice(end + 1);
  return rest;
}

function withoutLast(name: string, { apart, together }: Affixes): string {
  const unit = name.charCodeAt(name.length - 1);
  const joined = isBeyondLatin(unit) ? together.find((word) => name.endsWith(word)) : undefined;
  if (joined !== undefined) return name.slice(0, -joined.length);
  let rest = name;
  for (let end = name.lastIndexOf(" "); end > 0; end = name.lastIndexOf(" ", end - 1))
    if (apart.has(name.slice(end + 1))) rest = name.slice(0, end);
  return rest;
}

/**
 * Takes words such as "Province of" and "Sheng" off a name, the longest at either end, and never the whole name. Gives and takes names
 * as `words` writes them.
 */
export function wordStripper(before: readonly string[], after: readonly string[]): (name: string) => string {
  const [first, last] = [affixesOf(before), affixesOf(after)];
  return (name) => withoutLast(withoutFirst(name, first), last).trim() || name;
}
