import type { Finding } from "../model/finding.js";
import type { OwnWords } from "../packs/ownWords.js";
import type { Pack } from "../packs/pack.js";
import type { PackTexts } from "../packs/texts.js";
import type { Localizer } from "./createLocalizer.js";
import { localizeReport } from "./localizeReport.js";
import { createSmallTranslator } from "./smallTranslator.js";
import { Voice } from "./voice.js";

export interface PageLocalizerOptions {
  /** What greenlane itself says in the locale: `greenlane/words/<locale>`, or the part of it that `sliceWords` of `greenlane/slice` leaves. */
  readonly words: OwnWords;
  /** The words of the rule packs in the same locale. */
  readonly texts: PackTexts;
  /** The packs themselves, as for `createLocalizer`. */
  readonly packs?: readonly Pack[];
}

/** Puts reports into the words of one language. */
export interface PageLocalizer extends Pick<Localizer, "locale" | "localize" | "message"> {
  /** The title of a rule with the values of a finding, or of what a requirement asks. */
  title(rule: string, params?: Finding["params"]): string;
}

/**
 * The localizer for pages: it says what `createLocalizer` of `greenlane/text` says, in the one language whose words it is given, and weighs a fifth of
 * it. It does not explain rules.
 *
 * ```ts
 * const localizer = createPageLocalizer({ words, texts });
 * localizer.localize(report).text.verdict; // "NOT READY"
 * ```
 *
 * A key, field or code whose word is not among those given is shown as it is.
 */
export function createPageLocalizer({ words, texts, packs = [] }: PageLocalizerOptions): PageLocalizer {
  const voice = new Voice(words, createSmallTranslator, texts, packs);
  return {
    locale: words.locale,
    localize: (report, options = {}) => localizeReport(report, options.dossier, voice),
    message: (message) => voice.message(message, "message.not-met"),
    title: (rule, params) => (params === undefined ? voice.bareTitle(rule) : voice.title(rule, params)),
  };
}
