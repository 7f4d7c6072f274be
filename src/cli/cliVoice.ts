import type { Locale, PackTexts } from "../packs/texts.js";
import { codeNamesIn } from "../text/codeNamesIn.js";
import { createTranslator } from "../text/createTranslator.js";
import { createFormatter } from "../text/formatters.js";
import type { KeyOf } from "../text/ownTexts.js";
import type { Translator } from "../text/translator.js";
import { cliTexts } from "./cliTexts.js";

export type CliKey = KeyOf<(typeof cliTexts)["en"]>;

export type CliVoice = Translator<CliKey>;

const NO_TEXTS: Omit<PackTexts, "locale"> = { packs: {}, rules: {}, remedies: {}, names: {} };

/** Says what the command line itself has to say. */
export const cliVoice = (locale: Locale, texts: PackTexts = { locale, ...NO_TEXTS }): CliVoice =>
  createTranslator<CliKey>(locale, cliTexts[locale], createFormatter(locale, codeNamesIn(locale, texts)));
