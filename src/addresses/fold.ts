const WORDS = /^[a-z\d]+(?: [a-z\d]+)*$/;

const withoutAccents = (text: string): string => text.normalize("NFKD").replace(/\p{M}+/gu, "");

/** A name in one writing of its words: no case, accents, width or punctuation. */
export function words(text: string): string {
  const lower = text.toLowerCase();
  if (WORDS.test(lower)) return lower;
  return withoutAccents(lower)
    .replace(/&/g, " and ")
    .replace(/['\u2019]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same without spaces. `fold("Sant Julià de Lòria")` is `"santjuliadeloria"`. */
export const fold = (text: string): string => words(text).replaceAll(" ", "");
