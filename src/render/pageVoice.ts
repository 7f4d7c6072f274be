import type { Locale } from "../packs/texts.js";
import { codeNamesIn } from "../text/codeNamesIn.js";
import { createTranslator } from "../text/createTranslator.js";
import { createFormatter } from "../text/formatters.js";
import { pageTexts } from "../text/own/pageTexts.js";
import type { KeyOf } from "../text/ownTexts.js";
import type { Translator } from "../text/translator.js";

export type PageVoice = Translator<KeyOf<(typeof pageTexts)["en"]>>;

/** Says what pages say besides the report. */
export const pageVoice = (locale: Locale): PageVoice =>
  createTranslator(locale, pageTexts[locale], createFormatter(locale, codeNamesIn(locale)));
