import type { Finding } from "../../model/finding.js";
import { localizeFinding } from "../../text/localizeFinding.js";
import { PlaceNames } from "../../text/placeNames.js";
import { UNFILLED } from "../../text/translator.js";
import type { Voice } from "../../text/voice.js";
import type { Found, RefuseSuite, RunCase } from "../suiteView.js";
import { UNFILLED_MARK } from "../unfilledMark.js";

function unfilledIn(finding: Finding, voice: Voice, { written, line }: RunCase): readonly Found[] {
  const places = new PlaceNames(voice, written.dossier);
  const { text } = localizeFinding(finding, places, voice);
  const { title, message, remedy = "" } = text;
  const parts = Object.entries({ title, message, reasons: text.reasons.join(" "), remedy });
  return parts
    .filter(([, said]) => said.includes(UNFILLED_MARK))
    .map(([part, said]) => ({
      code: "unfilled-placeholder",
      line,
      params: { part, locale: voice.locale, text: said.replaceAll(UNFILLED_MARK, UNFILLED), case: written.name },
    }));
}

/**
 * What decides whether the texts of a finding have gaps: keys, what is there at all, and how many. Words and numbers fill a gap whatever
 * they are, so findings that are alike in this need not be put into words again.
 */
function shapeOf({ outcome, message, reasons, params, remedy }: Finding): string {
  const keys = [outcome, message.key, reasons.map(({ key }) => key), remedy?.id];
  const values = [message.params, reasons.map((reason) => reason.params), params, remedy?.params];
  const shape = JSON.stringify(values, (name, value: unknown) => (isFilling(name, value) ? true : value));
  return `${JSON.stringify(keys)} ${shape}`;
}

const isFilling = (name: string, value: unknown): boolean =>
  typeof value === "string" || (typeof value === "number" && name !== "count");

/** Texts of the rule that ask, in one of the locales, for a value that a finding of a case does not have. Each is told once. */
export const unfilledPlaceholder: RefuseSuite = ({ rule, cases, voices }) => {
  const told = new Set<string>();
  const seen = new Set<string>();
  const isNew = (known: Set<string>, key: string): boolean => {
    const before = known.size;
    return known.add(key).size > before;
  };
  return cases
    .flatMap((one) => one.result.findings.map((finding) => ({ one, finding })))
    .filter(({ finding }) => finding.rule === rule.id && isNew(seen, shapeOf(finding)))
    .flatMap(({ one, finding }) => voices.flatMap((voice) => unfilledIn(finding, voice, one)))
    .filter(({ params: { part, locale } }) => isNew(told, `${String(part)} ${String(locale)}`));
};
