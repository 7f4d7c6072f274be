const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const LOOSE_SPACE = new RegExp(`\\s+(?=[()\\[\\]{}${CJK}])|(?<=[()\\[\\]{}${CJK}])\\s+`, "gu");

/**
 * A text without what two careful writers may do differently: full or half width (brackets too), upper or lower case,
 * and white space beside brackets and beside Chinese, Japanese or Korean characters.
 * `writtenAlike("Acme（Shenzhen） Ltd")` is `"acme(shenzhen)ltd"`. Punctuation and company forms stay.
 */
export const writtenAlike = (text: string): string =>
  text.normalize("NFKC").toLowerCase().trim().replace(/\s+/gu, " ").replace(LOOSE_SPACE, "");

/** The first place, from 1, at which two texts differ, with the character there; empty where a text has ended. */
export interface Difference {
  readonly position: number;
  readonly character: string;
  readonly other: string;
}

/** `firstDifference("Acme Ltd", "Acme Inc")` is `{ position: 6, character: "L", other: "I" }`. */
export function firstDifference(text: string, other: string): Difference {
  const [left, right] = [[...text], [...other]];
  const found = left.findIndex((character, index) => character !== right[index]);
  const index = found === -1 ? left.length : found;
  return { position: index + 1, character: left[index] ?? "", other: right[index] ?? "" };
}
