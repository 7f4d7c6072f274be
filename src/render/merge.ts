import type { Question } from "../model/report.js";
import type { LocalizedFinding, LocalizedQuestion, LocalizedReport } from "../text/localizedReport.js";
import { groupsBy } from "./groups.js";

/** Something that is the same on several targets, told once. */
export interface Merged<Thing> {
  readonly thing: Thing;
  /** The reports that tell it, in their order. */
  readonly reports: readonly [LocalizedReport, ...LocalizedReport[]];
}

interface Told<Thing> {
  readonly thing: Thing;
  readonly report: LocalizedReport;
}

function merge<Thing>(
  reports: readonly LocalizedReport[],
  thingsOf: (report: LocalizedReport) => readonly Thing[],
  keyOf: (thing: Thing) => string,
  worth: (thing: Thing) => number = () => 0,
): readonly Merged<Thing>[] {
  const told = reports.flatMap((report) => thingsOf(report).map((thing): Told<Thing> => ({ thing, report })));
  return [...groupsBy(told, ({ thing }) => keyOf(thing)).values()].map((group) => {
    const best = group.reduce((one, other) => (worth(other.thing) > worth(one.thing) ? other : one));
    const [first, ...others] = new Set(group.map(({ report }) => report));
    return { thing: best.thing, reports: [first ?? group[0].report, ...others] };
  });
}

/** Two findings are one if a reader could not tell them apart. */
const findingKey = ({ rule, outcome, level, path, subject, upcoming, text }: LocalizedFinding): string =>
  JSON.stringify([
    [rule, outcome, level, path, subject.pointer, upcoming?.from],
    [text.title, text.message, text.reasons, text.unknown, text.others, text.authority, text.also, text.waiver],
  ]);

/** The findings of several targets, each once. */
export const mergeFindings = (
  reports: readonly LocalizedReport[],
  wanted: (finding: LocalizedFinding) => boolean,
): readonly Merged<LocalizedFinding>[] => merge(reports, ({ findings }) => findings.filter(wanted), findingKey);

const mustsOf = ({ rules }: Question): number => rules.filter(({ level }) => level === "must").length;

/** How much hangs on an answer: musts first. */
const weightOf = (question: Question): number => mustsOf(question) * 10_000 + question.rules.length;

/** The questions of several targets, each once, as it is asked where most hangs on it; the most decisive first. */
export const mergeQuestions = (reports: readonly LocalizedReport[]): readonly Merged<LocalizedQuestion>[] =>
  [
    ...merge(
      reports,
      ({ questions }) => questions,
      ({ path }) => path,
      weightOf,
    ),
  ].sort((a, b) => weightOf(b.thing) - weightOf(a.thing));

/** Whether the answer decides about something that must be met. */
export const isDecisive = (question: Question): boolean => mustsOf(question) > 0;

type Note = "inputIssues" | "idleWaivers" | "notBinding";

/** What is told beside findings and questions: the same for every target if its words and its place are. */
export const mergeNotes = <Name extends Note>(
  reports: readonly LocalizedReport[],
  name: Name,
): readonly Merged<NonNullable<LocalizedReport[Name]>[number]>[] =>
  merge<NonNullable<LocalizedReport[Name]>[number]>(
    reports,
    (report) => report[name] ?? [],
    (note) => JSON.stringify(note),
  );
