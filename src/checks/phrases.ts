/** Where in a text a phrase is looked for. */
export type PhrasePlace = "anywhere" | "start" | "end";

/** How phrases are looked for. */
export interface PhraseOptions {
  readonly at: PhrasePlace;
  /** Only between characters that are no letters and no digits. Scripts that put no spaces between words have no such edges. */
  readonly wholeWords: boolean;
  readonly ignoreCase: boolean;
}

const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const SPACED = `(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}_]`;
const SPACED_CHARACTER = new RegExp(`^${SPACED}$`, "u");

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

function source(phrase: string, wholeWords: boolean): string {
  const text = escaped(phrase.trim()).replace(/\s+/g, "\\s+");
  const [first = "", ...rest] = phrase.trim();
  const last = rest.at(-1) ?? first;
  const before = wholeWords && SPACED_CHARACTER.test(first) ? `(?<!${SPACED})` : "";
  const after = wholeWords && SPACED_CHARACTER.test(last) ? `(?!${SPACED})` : "";
  return `${before}${text}${after}`;
}

/**
 * Finds any of the phrases, longest first, or nothing if there are none. White space in a phrase stands for any white space.
 * A phrase is plain text: its signs mean nothing but themselves.
 */
export function phraseFinder(phrases: readonly string[], { at, wholeWords, ignoreCase }: PhraseOptions): RegExp | undefined {
  const wanted = [...new Set(phrases)].filter((phrase) => phrase.trim() !== "").sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return undefined;
  const any = `(?:${wanted.map((phrase) => source(phrase, wholeWords)).join("|")})`;
  const placed = { anywhere: any, start: `^\\s*${any}`, end: `${any}(?=\\s*$)` }[at];
  return new RegExp(placed, ignoreCase ? "giu" : "gu");
}
