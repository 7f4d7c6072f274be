import type { Locale } from "../../packs/texts.js";
import { codeNamesIn } from "../../text/codeNamesIn.js";
import { createTranslator } from "../../text/createTranslator.js";
import { createFormatter } from "../../text/formatters.js";
import { requirementTexts } from "../../text/requirements/requirementTexts.js";
import type { RequirementKey } from "../../text/requirements/requirementVoice.js";
import type { Translator } from "../../text/translator.js";
import type { LeftOut } from "./shownRequirements.js";

/** What is not listed. */
export const leftOutLines = ({ goods, papers }: LeftOut, say: Translator<RequirementKey>["say"]): readonly string[] => [
  ...(goods === 0 ? [] : [say("left-out", { count: goods })]),
  ...(papers === 0 ? [] : [say("left-out-papers", { count: papers })]),
];

/** Headings and labels of a list of requirements. */
export function requirementWords(locale: Locale): Translator<RequirementKey>["say"] {
  const names = codeNamesIn(locale);
  return createTranslator<RequirementKey>(locale, requirementTexts[locale], createFormatter(locale, names)).say;
}
