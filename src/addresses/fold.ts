/** A name in one writing of its words: no case, accents, width or punctuation. */
export const words = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/&/g, " and ")
    .replace(/\p{M}+|['\u2019]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The same without spaces. `fold("Sant Julià de Lòria")` is `"santjuliadeloria"`. */
export const fold = (text: string): string => words(text).replace(/ /g, "");
