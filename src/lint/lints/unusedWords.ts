import type { Lint } from "../lint.js";
import { strangeWords } from "../strangeWords.js";
import { isMeant } from "./misspeltWords.js";

/** Words about a rule or a remedy that there is not, or in a locale that nobody reads. */
export const unusedWords: Lint = {
  id: "unused-words",
  check: (packs) => strangeWords(packs).filter((remark) => !isMeant(remark)),
};
