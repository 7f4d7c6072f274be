import type { Pointer } from "../model/pointer.js";
import type { IdleWaiver, NotBinding, Report } from "../model/report.js";
import { lazily } from "./lazily.js";
import type { LocalizedIdleWaiver, LocalizedNotBinding, LocalizedReport } from "./localizedReport.js";
import { localizeFinding } from "./localizeFinding.js";
import { localizeIssue } from "./localizeIssue.js";
import { localizeQuestion } from "./localizeQuestion.js";
import { PlaceNames } from "./placeNames.js";
import { reportText } from "./reportText.js";
import type { Voice } from "./voice.js";

/** The label of a part, such as a picture, names its listing as well. */
const isOwn = (pointer: Pointer): boolean => pointer.split("/").length === 3;

/** How subjects are called in the report, for those who have no dossier at hand. */
function labelsOf({ findings }: Report): ReadonlyMap<Pointer, string> {
  const subjects = findings.flatMap(({ subject }) => [subject, ...(subject.others ?? [])]);
  return new Map(subjects.filter(({ pointer }) => isOwn(pointer)).map(({ pointer, label }) => [pointer, label]));
}

function localizeIdle(waiver: IdleWaiver, places: PlaceNames, voice: Voice): LocalizedIdleWaiver {
  const { rule, why, pointer } = waiver;
  const message =
    rule === "" ? voice.say("idle.incomplete-nameless") : voice.say(`idle.${why}`, { rule: voice.bareTitle(rule) });
  return { ...waiver, text: { where: places.name(pointer), message } };
}

const localizeNotBinding = (entry: NotBinding, voice: Voice): LocalizedNotBinding =>
  lazily(
    { text: () => ({ title: voice.bareTitle(entry.rule), why: voice.say(`not-binding.${entry.why}`) }) },
    { ...entry },
  );

/** Puts the words of a locale beside the data of a report. */
export function localizeReport(report: Report, dossier: unknown, voice: Voice): LocalizedReport {
  const places = new PlaceNames(voice.translator, voice.names, dossier, labelsOf(report));
  const { notBinding } = report;
  const localized: LocalizedReport = lazily(
    {
      text: () => reportText(report, () => localized.questions, voice),
      findings: () => report.findings.map((finding) => localizeFinding(finding, places, voice)),
      questions: () => report.questions.map((question) => localizeQuestion(question, places, voice)),
      inputIssues: () => report.inputIssues.map((issue) => localizeIssue(issue, places, voice)),
      idleWaivers: () => report.idleWaivers.map((waiver) => localizeIdle(waiver, places, voice)),
      ...(notBinding === undefined
        ? {}
        : { notBinding: () => notBinding.map((entry) => localizeNotBinding(entry, voice)) }),
    },
    { ...report, locale: voice.locale },
  );
  return localized;
}
