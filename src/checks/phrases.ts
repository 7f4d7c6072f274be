/** Where in a text a phrase is looked for. */
export type PhrasePlace = "anywhere" | "start" | "end";

/** How phrases are looked for. */
export interface PhraseOptions {
  readonly at: PhrasePlace;
  /** Only between characters that are no letters and no digits. Scripts that put no spaces between words have no such edges. */
  readonly wholeWords: boolean;
  readonly ignoreCase: boolean;
}

const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const SPACED = `(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_]`;
const SPACED_CHARACTER = new RegExp(`^${SPACED}$`, "u");

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** What must not stand beside a text, and the text as an expression. */
interface Sought {
  readonly before: string;
  readonly source: string;
  readonly after: string;
}

function soughtPhrase(phrase: string, wholeWords: boolean): Sought {
  const characters = [...phrase.trim()];
  const isEdge = (character: string | undefined): boolean => wholeWords && SPACED_CHARACTER.test(character ?? "");
  return {
    before: isEdge(characters[0]) ? `(?<!${SPACED})` : "",
    source: escaped(phrase.trim()).replace(/\s+/g, "\\s+"),
    after: isEdge(characters.at(-1)) ? `(?!${SPACED})` : "",
  };
}

const soughtCharacter = (character: string): Sought => ({ before: "", source: escaped(character), after: "" });

/** Any of them, the first first. Neighbours with the same edges share them: letters of all scripts take long to compile. */
function anyOf(sought: readonly Sought[]): string {
  const groups: { before: string; sources: string[]; after: string }[] = [];
  for (const { before, source, after } of sought) {
    const last = groups.at(-1);
    if (last?.before === before && last.after === after) last.sources.push(source);
    else groups.push({ before, sources: [source], after });
  }
  return groups.map(({ before, sources, after }) => `${before}(?:${sources.join("|")})${after}`).join("|");
}

/** Finds any of the texts, the longest first; nothing if there are none. */
function finder(
  texts: readonly string[],
  toSought: (text: string) => Sought,
  at: PhrasePlace,
  flags: string,
): RegExp | undefined {
  if (texts.length === 0) return undefined;
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length);
  const any = `(?:${anyOf(longestFirst.map(toSought))})`;
  return new RegExp({ anywhere: any, start: `^\\s*${any}`, end: `${any}(?=\\s*$)` }[at], flags);
}

/**
 * Finds any of the phrases; nothing if there are none. White space in a phrase stands for any white space.
 * A phrase is plain text: its signs mean nothing but themselves. The time is linear in the text.
 */
export function phraseFinder(
  phrases: readonly string[],
  { at, wholeWords, ignoreCase }: PhraseOptions,
): RegExp | undefined {
  const wanted = phrases.filter((phrase) => phrase.trim() !== "");
  return finder(wanted, (phrase) => soughtPhrase(phrase, wholeWords), at, ignoreCase ? "giu" : "gu");
}

/** Finds any of the characters (or sequences that count as one), as they stand. */
export const characterFinder = (characters: readonly string[], at: PhrasePlace): RegExp | undefined =>
  finder(
    characters.filter((character) => character !== ""),
    soughtCharacter,
    at,
    "gu",
  );
