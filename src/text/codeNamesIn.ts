import type { Locale, PackTexts } from "../packs/texts.js";
import { CodeNames } from "./codeNames.js";
import { ownWordsIn } from "./ownWordsIn.js";

const NO_TEXTS: Omit<PackTexts, "locale"> = { packs: {}, rules: {}, remedies: {}, names: {} };

/** The names of codes in a locale; without texts, those that greenlane brings itself. */
export const codeNamesIn = (locale: Locale, texts: PackTexts = { locale, ...NO_TEXTS }): CodeNames =>
  new CodeNames(ownWordsIn(locale), texts);
