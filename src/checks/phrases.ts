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

function phraseSource(phrase: string, wholeWords: boolean): string {
  const characters = [...phrase.trim()];
  const before = wholeWords && SPACED_CHARACTER.test(characters[0] ?? "") ? `(?<!${SPACED})` : "";
  const after = wholeWords && SPACED_CHARACTER.test(characters.at(-1) ?? "") ? `(?!${SPACED})` : "";
  return `${before}${escaped(phrase.trim()).replace(/\s+/g, "\\s+")}${after}`;
}

/** Finds any of the sources, longest text first; nothing if there are none. */
function finder(
  texts: readonly string[],
  toSource: (text: string) => string,
  at: PhrasePlace,
  flags: string,
): RegExp | undefined {
  if (texts.length === 0) return undefined;
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length);
  const any = `(?:${longestFirst.map(toSource).join("|")})`;
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
  return finder(wanted, (phrase) => phraseSource(phrase, wholeWords), at, ignoreCase ? "giu" : "gu");
}

/** Finds any of the characters (or sequences that count as one), as they stand. */
export const characterFinder = (characters: readonly string[], at: PhrasePlace): RegExp | undefined =>
  finder(
    characters.filter((character) => character !== ""),
    escaped,
    at,
    "gu",
  );
