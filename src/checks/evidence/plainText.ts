import { sameName } from "../same/sameName.js";

/** A text without the differences that do not matter between two writings of one word: width, case, white space. */
export function plainText(text: string): string {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const made = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  if (plain.size >= MOST_KEPT) plain.clear();
  plain.set(text, made);
  return made;
}

/** The same few issuers, holders and standards come again and again. */
const plain = new Map<string, string>();

const MOST_KEPT = 1000;

const MARKS = /[\p{P}\p{S}\s]+/gu;

/** A name without punctuation and white space as well, its company form in one spelling: `plainName("Acme (Shenzhen) Co., Limited")` is `"acmeshenzhencoltd"`. */
export const plainName = (text: string): string => sameName(text).replace(MARKS, "");
