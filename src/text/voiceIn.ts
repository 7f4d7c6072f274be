import type { Pack } from "../packs/pack.js";
import type { Locale, PackTexts } from "../packs/texts.js";
import { createTranslator } from "./createTranslator.js";
import { ownWordsIn } from "./ownWordsIn.js";
import { Voice } from "./voice.js";

/** A voice with all words of our own in a locale. `unfilled` stands where a text asks for a value that is not there. */
export const voiceIn = (locale: Locale, texts: PackTexts, packs: readonly Pack[] = [], unfilled?: string): Voice =>
  new Voice(ownWordsIn(locale), createTranslator, texts, packs, unfilled);
