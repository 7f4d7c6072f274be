import type { Lint, Remark } from "../lint.js";
import { strangeWords } from "../strangeWords.js";

/** Whether it is clear what the words were meant to be about. */
export const isMeant = ({ what }: Pick<Remark, "what">): boolean => what === "suggestion" || what === "name";

/** Words under a misspelt key or in a misspelt file: what they were meant for has none. */
export const misspeltWords: Lint = {
  id: "misspelt-words",
  check: (packs) => strangeWords(packs).filter(isMeant),
};
