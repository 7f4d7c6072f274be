import type { Pack } from "../../packs/pack.js";
import type { Locale, PackTexts } from "../../packs/texts.js";
import { createTranslator } from "../createTranslator.js";
import { createDescriber, type Describer } from "../describe/createDescriber.js";
import { createFormatter } from "../formatters.js";
import type { KeyOf } from "../ownTexts.js";
import { PlaceNames } from "../placeNames.js";
import type { Translator } from "../translator.js";
import type { Voice } from "../voice.js";
import { voiceIn } from "../voiceIn.js";
import { requirementTexts } from "./requirementTexts.js";

export type RequirementKey = KeyOf<(typeof requirementTexts)["en"]>;

/** What requirements are put into words with. */
export interface RequirementWords {
  readonly locale: Locale;
  /** The words of the rule packs in that locale, as `collectTexts` gives them. */
  readonly texts: PackTexts;
  /** The packs of the checker. */
  readonly packs: readonly Pack[];
  /** What is known so far of the dossier: its listings are then called by their SKU. */
  readonly dossier?: unknown;
}

/** Says everything of requirements, in one locale. */
export class RequirementVoice {
  readonly locale: Locale;
  readonly voice: Voice;
  readonly describer: Describer;
  readonly places: PlaceNames;
  readonly say: Translator<RequirementKey>["say"];

  constructor({ locale, texts, packs, dossier }: RequirementWords) {
    this.locale = locale;
    this.voice = voiceIn(locale, texts, packs);
    this.describer = createDescriber({ locale, texts, packs, definitions: "meant" });
    this.places = new PlaceNames(this.voice, dossier);
    const format = createFormatter(locale, this.voice.names);
    this.say = createTranslator<RequirementKey>(locale, requirementTexts[locale], format).say;
  }

  /** Several names as one list. */
  listed(texts: readonly string[]): string {
    return texts.join(this.say("comma"));
  }
}
