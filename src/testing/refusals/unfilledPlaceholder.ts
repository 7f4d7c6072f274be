import type { Finding } from "../../model/finding.js";
import { localizeFinding } from "../../text/localizeFinding.js";
import { PlaceNames } from "../../text/placeNames.js";
import { UNFILLED } from "../../text/translator.js";
import type { Voice } from "../../text/voice.js";
import type { Found, RefuseSuite, RunCase } from "../suiteView.js";
import { UNFILLED_MARK } from "../unfilledMark.js";

function unfilledIn(finding: Finding, voice: Voice, { written, line }: RunCase): readonly Found[] {
  const places = new PlaceNames(voice.translator, voice.names, written.dossier, new Map());
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

/** Texts of the rule that ask, in one of the locales, for a value that a finding of a case does not have. Each is told once. */
export const unfilledPlaceholder: RefuseSuite = ({ rule, cases, voices }) => {
  const told = new Set<string>();
  const found = cases.flatMap((one) =>
    one.result.findings
      .filter((finding) => finding.rule === rule.id)
      .flatMap((finding) => voices.flatMap((voice) => unfilledIn(finding, voice, one))),
  );
  return found.filter(({ params: { part, locale } }) => {
    const key = `${String(part)} ${String(locale)}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
};
