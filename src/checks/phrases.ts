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
  const characters = wholeWords ? [...phrase.trim()] : [];
  const isEdge = (character = ""): boolean => wholeWords && SPACED_CHARACTER.test(character);
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

function has(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

/** Finds any of some texts, the longest first. */
export class TextFinder {
  private readonly longestFirst: readonly string[];
  /** Without edges, for letters of all scripts take milliseconds to compile: where not even this is met, nothing is. */
  private readonly bare: RegExp;
  private whole: RegExp | undefined;

  constructor(
    texts: readonly string[],
    private readonly at: PhrasePlace,
    private readonly flags: string,
    private readonly toSought: (text: string, wholeWords: boolean) => Sought,
    private readonly wholeWords: boolean,
  ) {
    this.longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length);
    this.bare = this.build(false);
  }

  /** Whether a text has any of them. */
  meets(text: string): boolean {
    return has(this.bare, text) && (!this.wholeWords || has(this.expression, text));
  }

  /** Finds all of them; global. */
  get expression(): RegExp {
    this.whole ??= this.wholeWords ? this.build(true) : this.bare;
    return this.whole;
  }

  private build(wholeWords: boolean): RegExp {
    const any = `(?:${anyOf(this.longestFirst.map((text) => this.toSought(text, wholeWords)))})`;
    return new RegExp({ anywhere: any, start: `^\\s*${any}`, end: `${any}(?=\\s*$)` }[this.at], this.flags);
  }
}

/**
 * Finds any of the phrases; nothing if there are none. White space in a phrase stands for any white space.
 * A phrase is plain text: its signs mean nothing but themselves. The time is linear in the text.
 */
export function phraseFinder(
  phrases: readonly string[],
  { at, wholeWords, ignoreCase }: PhraseOptions,
): TextFinder | undefined {
  const wanted = phrases.filter((phrase) => phrase.trim() !== "");
  if (wanted.length === 0) return undefined;
  return new TextFinder(wanted, at, ignoreCase ? "giu" : "gu", soughtPhrase, wholeWords);
}

/** Finds any of the characters (or sequences that count as one), as they stand. */
export function characterFinder(characters: readonly string[], at: PhrasePlace): TextFinder | undefined {
  const wanted = characters.filter((character) => character !== "");
  return wanted.length === 0 ? undefined : new TextFinder(wanted, at, "gu", soughtCharacter, false);
}
