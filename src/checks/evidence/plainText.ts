/** A text without the differences that do not matter between two writings of one word: width, case, white space. */
export const plainText = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

const MARKS = /[\p{P}\p{S}\s]+/gu;

/** A name without punctuation and white space as well: `plainName("Acme (Shenzhen) Co., Ltd.")` is `"acmeshenzhencoltd"`. */
export const plainName = (text: string): string => text.normalize("NFKC").toLowerCase().replace(MARKS, "");
