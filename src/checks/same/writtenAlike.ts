const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const LOOSE = `[()\\[\\]{}${CJK}]`;
const LOOSE_SPACE = new RegExp(`\\s+(?=${LOOSE})|(?<=${LOOSE})\\s+`, "gu");

/** Characters beside which white space does not count. */
export const LOOSE_BESIDE: RegExp = new RegExp(`^${LOOSE}|${LOOSE}$`, "u");

/** What is one letter in capitals: dotted and dotless i in Turkish, sigma in Greek, sharp s in German. */
const ONE_IN_CAPITALS = [
  ["i\u0307", "i"],
  ["ı", "i"],
  ["ς", "σ"],
  ["ß", "ss"],
] as const;

/** Greek capitals have no accents. */
const GREEK_ACCENTED = /[άέήίόύώ]/g;

const withoutAccent = (letter: string): string => letter.normalize("NFD").charAt(0);

/** One width and one case. */
export const folded = (text: string): string =>
  ONE_IN_CAPITALS.reduce((all, [from, to]) => all.replaceAll(from, to), text.normalize("NFKC").toLowerCase()).replace(
    GREEK_ACCENTED,
    withoutAccent,
  );

/**
 * A text without what two careful writers may do differently: full or half width (brackets too), upper or lower case,
 * and white space beside brackets and beside Chinese, Japanese or Korean characters.
 * `writtenAlike("Acme（Shenzhen） Ltd")` is `"acme(shenzhen)ltd"`. Punctuation and company forms stay.
 */
export const writtenAlike = (text: string): string =>
  folded(text).trim().replace(/\s+/gu, " ").replace(LOOSE_SPACE, "");
