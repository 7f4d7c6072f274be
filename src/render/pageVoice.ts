import type { Locale, PackTexts } from "../packs/texts.js";
import { CodeNames } from "../text/codeNames.js";
import { createFormatter } from "../text/formatters.js";
import { pageTexts } from "../text/own/pageTexts.js";
import type { KeyOf } from "../text/ownTexts.js";
import { createTranslator, type Translator } from "../text/translator.js";

export type PageVoice = Translator<KeyOf<(typeof pageTexts)["en"]>>;

const NO_TEXTS: Omit<PackTexts, "locale"> = { packs: {}, rules: {}, remedies: {}, names: {} };

/** Says what pages say besides the report. */
export const pageVoice = (locale: Locale): PageVoice =>
  createTranslator(locale, pageTexts[locale], createFormatter(locale, new CodeNames(locale, { locale, ...NO_TEXTS })));
