import type { Explanation } from "../engine/explain.js";
import type { Message } from "../model/finding.js";
import type { Report } from "../model/report.js";
import type { Pack } from "../packs/pack.js";
import type { Locale, PackTexts } from "../packs/texts.js";
import type { LocalizedReport } from "./localizedReport.js";
import { type LocalizedExplanation, localizeExplanation } from "./localizeExplanation.js";
import { localizeReport } from "./localizeReport.js";
import { voiceIn } from "./voiceIn.js";

export interface LocalizerOptions {
  readonly locale: Locale;
  /** The words of the rule packs in that locale, as `collectTexts` gives them. */
  readonly texts: PackTexts;
  /** The packs themselves: they fill the titles of rules where a report has no values, as in questions. Absent: an ellipsis stands there. */
  readonly packs?: readonly Pack[];
}

export interface LocalizeOptions {
  /** The dossier that was checked: elements without findings are then called by what they hold, "Listing A1" rather than "Listing 1". */
  readonly dossier?: unknown;
}

/** Puts the words of one locale beside reports. */
export interface Localizer {
  readonly locale: Locale;
  /** The report with its words. Nothing is put into words before it is read, so that a long report costs little. */
  localize(report: Report, options?: LocalizeOptions): LocalizedReport;
  /** The explanation of a rule with its words. */
  explain(explanation: Explanation, options?: LocalizeOptions): LocalizedExplanation;
  /** The sentence of a single message, such as a problem that `checkAddress` found. */
  message(message: Message): string;
}

/**
 * Makes a localizer for one locale.
 *
 * ```ts
 * const localizer = createLocalizer({ locale: "en", texts });
 * localizer.localize(report).text.verdict; // "NOT READY"
 * ```
 *
 * Does not translate what the merchant wrote, nor the titles of sources. Texts are not escaped for HTML.
 */
export function createLocalizer({ locale, texts, packs = [] }: LocalizerOptions): Localizer {
  const voice = voiceIn(locale, texts, packs);
  return {
    locale,
    localize: (report, options = {}) => localizeReport(report, options.dossier, voice),
    explain: (explanation, options = {}) => localizeExplanation(explanation, options.dossier, voice),
    message: (message) => voice.message(message, "message.not-met"),
  };
}
