import type { Finding, PatchStep, SameMatter } from "../model/finding.js";
import type { Writable } from "../model/writable.js";
import { authorityLine, namedSource } from "./authorityLine.js";
import { lazyKind } from "./lazyKind.js";
import { leadTime } from "./leadTime.js";
import type { FindingText, LocalizedFinding } from "./localizedReport.js";
import { isWithin, type PlaceNames } from "./placeNames.js";
import { reasonLine } from "./reasonLine.js";
import { unknownLine } from "./unknownLine.js";
import type { RuleWords, Voice } from "./voice.js";

/** A finding, and what its words are made with. */
interface Told {
  readonly finding: Finding;
  readonly places: PlaceNames;
  readonly voice: Voice;
}

const OTHERWISE = {
  pass: "message.passed",
  fail: "message.not-met",
  waived: "message.not-met",
  unknown: "message.not-known",
} as const;

const fails = ({ outcome }: Finding): boolean => outcome === "fail" || outcome === "waived";

function messageOf({ finding, voice }: Told): string {
  const { rule, message, params, outcome } = finding;
  const own = fails(finding) ? voice.words(rule).fillMessage?.(params, message.params) : undefined;
  return own ?? voice.message(message, OTHERWISE[outcome], params);
}

/** A rule's own words may leave out what was found; numbers, days and short texts are told beside them. */
function isFoundTold({ finding, voice }: Told, { fillMessage }: RuleWords): boolean {
  const { actual, message } = finding;
  const isShort =
    typeof actual === "number" || typeof actual === "boolean" || (typeof actual === "string" && actual.length <= 60);
  return isShort && fails(finding) && (fillMessage !== undefined || voice.sentence(message.key) === undefined);
}

function reasonLines({ finding, places, voice }: Told): readonly string[] {
  const otherwise = finding.outcome === "unknown" ? "message.not-known" : "message.not-met";
  return finding.reasons.map((reason) => reasonLine(reason, otherwise, finding.subject.pointer, places, voice));
}

function fixLine(step: PatchStep, { finding, places, voice }: Told): string {
  const value = step.op === "remove" ? undefined : step.value;
  return voice.say(`fix.${step.op}`, { place: places.within(step.path, finding.subject.pointer), value });
}

const alsoLine = ({ source, outcome }: SameMatter, voice: Voice): string =>
  voice.say("also", { named: namedSource(source, voice), outcome: voice.say(`outcome.${outcome}`) });

/** What is made when it is read; the rest costs less than leaving it for later. */
const { begin, later } = lazyKind<Told, Omit<FindingText, "outcome" | "level" | "subject" | "where" | "place">>({
  title: ({ finding: { rule, params, message }, voice }) => voice.title(rule, params, message.params),
  rule: ({ finding, voice }) => voice.bareTitle(finding.rule),
  message: messageOf,
  reasons: reasonLines,
  remedy: ({ finding: { remedy, params }, voice }) => voice.remedy(remedy?.id ?? "", params, remedy?.params),
  leadTime: ({ finding, voice }) => leadTime(finding.remedy?.leadTimeDays ?? [0, 0], voice),
  fixes: (told) => (told.finding.remedy?.fix ?? []).map((step) => fixLine(step, told)),
  authority: ({ finding, voice }) => authorityLine(finding.source, voice),
  others: ({ finding, voice }) =>
    (finding.subject.others ?? []).map(({ label }) => label).join(voice.locale === "en" ? ", " : "、"),
  found: ({ finding: { actual }, voice }) => voice.say("found", { actual }),
  unknown: ({ finding: { unknown, subject }, places, voice }) =>
    unknown === undefined ? "" : unknownLine(unknown, subject.pointer, places, voice),
  also: ({ finding, voice }) => (finding.matter?.also ?? []).map((one) => alsoLine(one, voice)),
  upcoming: ({ finding, voice }) => voice.say("upcoming", { day: finding.upcoming?.from }),
  waiver: ({ finding: { waiver }, voice }) =>
    voice.say("waiver", { expires: waiver?.expiresOn, approver: waiver?.approver, reason: waiver?.reason }),
});

const NO_REASONS: readonly string[] = Object.freeze([]);

const leave = (text: object, key: keyof typeof later): unknown => Object.defineProperty(text, key, later[key]);

function leaveCircumstances(text: object, told: Told, words: RuleWords): void {
  const { subject, unknown, matter, upcoming, waiver } = told.finding;
  if (subject.others?.[0] !== undefined) leave(text, "others");
  if (isFoundTold(told, words)) leave(text, "found");
  if (unknown !== undefined) leave(text, "unknown");
  if (matter?.also[0] !== undefined) leave(text, "also");
  if (upcoming !== undefined) leave(text, "upcoming");
  if (waiver !== undefined) leave(text, "waiver");
}

function textOf(told: Told): FindingText {
  const { finding, places, voice } = told;
  const { rule, outcome, level, subject, path, reasons, remedy } = finding;
  const text = begin(told) as Writable<FindingText>;
  const words = voice.words(rule);
  if (words.fillTitle === undefined) {
    text.title = words.title;
    text.rule = words.title;
  } else {
    leave(text, "title");
    leave(text, "rule");
  }
  text.outcome = voice.outcome(outcome);
  text.level = voice.level(level);
  text.subject = places.subject(subject.pointer);
  text.where = places.name(path);
  text.place = isWithin(path, subject.pointer) ? places.within(path, subject.pointer) : text.where;
  leave(text, "message");
  if (reasons.length === 0) text.reasons = NO_REASONS;
  else leave(text, "reasons");
  if (remedy !== undefined) leave(text, "remedy");
  if (remedy?.leadTimeDays !== undefined) leave(text, "leadTime");
  if (remedy?.fix !== undefined) leave(text, "fixes");
  leave(text, "authority");
  leaveCircumstances(text, told, words);
  return text;
}

const { begin: beginFinding, later: laterText } = lazyKind<Told, Pick<LocalizedFinding, "text">>({ text: textOf });

/** How many properties stand in the literal below, as they do in every finding that the engine makes. */
const FIRST = 11;

/** A copy: one literal, since setting properties one by one costs as much as naming all places. */
function copyOf(finding: Finding): object {
  const { rule, level, area, subject, outcome, path, params, message, reasons, source, period } = finding;
  const copy: { [key: string]: unknown } = {
    rule,
    level,
    area,
    subject,
    outcome,
    path,
    params,
    message,
    reasons,
    source,
    period,
  };
  const keys = Object.keys(finding);
  for (let index = keys[FIRST - 1] === "period" ? FIRST : 0; index < keys.length; index++) {
    const key = keys[index] as keyof Finding;
    copy[key] = finding[key];
  }
  return copy;
}

/** A finding with its words, made when they are first read. */
export function localizeFinding(finding: Finding, places: PlaceNames, voice: Voice): LocalizedFinding {
  const localized = beginFinding({ finding, places, voice }, copyOf(finding));
  return Object.defineProperty(localized, "text", laterText.text) as LocalizedFinding;
}
