import type { Pack } from "../../packs/pack.js";
import type { PackTexts } from "../../packs/texts.js";
import { createTranslator } from "../createTranslator.js";
import { createDescriber, type Describer } from "../describe/createDescriber.js";
import { createFormatter } from "../formatters.js";
import type { KeyOf } from "../ownTexts.js";
import type { Translator } from "../translator.js";
import type { Voice } from "../voice.js";
import { voiceIn } from "../voiceIn.js";
import { packPageTexts } from "./packPageTexts.js";

type PageKey = KeyOf<(typeof packPageTexts)["en"]>;

/** Says everything of pages of rules, in one locale. `packs` are those that their rules may name. */
export class PageVoice {
  readonly voice: Voice;
  readonly describer: Describer;
  readonly say: Translator<PageKey>["say"];

  constructor(texts: PackTexts, packs: readonly Pack[]) {
    const { locale } = texts;
    this.voice = voiceIn(locale, texts, packs);
    this.describer = createDescriber({ locale, texts, packs });
    this.say = createTranslator<PageKey>(locale, packPageTexts[locale], createFormatter(locale, this.voice.names)).say;
  }

  /** Several names as one list. */
  listed(texts: readonly string[]): string {
    return texts.join(this.say("comma"));
  }
}
