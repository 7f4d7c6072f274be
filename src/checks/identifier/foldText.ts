const INVISIBLE = /\p{Cf}/gu;
const DASHES = /[\p{Pd}\u2212]/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** One way of writing for what keyboards and word processors do differently: width, dashes, Arabic digits, invisible characters. */
export const foldText = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text.trim()
    : text
        .normalize("NFKC")
        .replace(INVISIBLE, "")
        .replace(DASHES, "-")
        .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
        .trim();
