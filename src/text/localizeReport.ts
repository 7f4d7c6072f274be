import type { Subject } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { IdleWaiver, NotBinding, Report } from "../model/report.js";
import { lazily } from "./lazily.js";
import { lazyKind, overlaid } from "./lazyKind.js";
import type { LocalizedIdleWaiver, LocalizedNotBinding, LocalizedReport } from "./localizedReport.js";
import { localizeFinding } from "./localizeFinding.js";
import { localizeIssue } from "./localizeIssue.js";
import { localizeQuestion } from "./localizeQuestion.js";
import { PlaceNames } from "./placeNames.js";
import { reportText } from "./reportText.js";
import type { Voice } from "./voice.js";

/** How subjects are called in the report, for those who have no dossier at hand. */
function labelsOf({ findings }: Report): ReadonlyMap<Pointer, string> {
  const labels = new Map<Pointer, string>();
  let last: Subject | undefined;
  for (const { subject } of findings) {
    if (subject === last) continue;
    last = subject;
    labels.set(subject.pointer, subject.label);
    for (const { pointer, label } of subject.others ?? []) labels.set(pointer, label);
  }
  return labels;
}

function localizeIdle(waiver: IdleWaiver, places: PlaceNames, voice: Voice): LocalizedIdleWaiver {
  const { rule, why, pointer } = waiver;
  const message =
    rule === "" ? voice.say("idle.incomplete-nameless") : voice.say(`idle.${why}`, { rule: voice.bareTitle(rule) });
  return { ...waiver, text: { where: places.name(pointer), message } };
}

const localizeNotBinding = (entry: NotBinding, voice: Voice): LocalizedNotBinding =>
  lazily({ text: () => ({ title: voice.bareTitle(entry.rule), why: voice.say(`not-binding.${entry.why}`) }) }, entry);

/** A report, and what its words are made with. */
interface Told {
  readonly report: Report;
  readonly places: PlaceNames;
  readonly voice: Voice;
  /** Its questions with their words. */
  readonly questions: () => LocalizedReport["questions"];
}

type Words = Omit<
  LocalizedReport,
  Exclude<keyof Report, "findings" | "questions" | "inputIssues" | "idleWaivers" | "notBinding">
>;

const kind = lazyKind<Told, Words>({
  locale: ({ voice }) => voice.locale,
  text: ({ report, questions, voice }) => reportText(report, questions, voice),
  findings: ({ report, places, voice }) => report.findings.map((finding) => localizeFinding(finding, places, voice)),
  questions: ({ report, places, voice }) =>
    report.questions.map((question) => localizeQuestion(question, places, voice)),
  inputIssues: ({ report, places, voice }) => report.inputIssues.map((issue) => localizeIssue(issue, places, voice)),
  idleWaivers: ({ report, places, voice }) => report.idleWaivers.map((waiver) => localizeIdle(waiver, places, voice)),
  notBinding: ({ report, voice }) => (report.notBinding ?? []).map((entry) => localizeNotBinding(entry, voice)),
});

/** Puts the words of a locale beside the data of a report. */
export function localizeReport(report: Report, dossier: unknown, voice: Voice): LocalizedReport {
  const places = new PlaceNames(voice, dossier, () => labelsOf(report));
  const told: Told = { report, places, voice, questions: () => localized.questions };
  const localized: LocalizedReport = overlaid(kind, told, report, ["locale", "text"]);
  return localized;
}
