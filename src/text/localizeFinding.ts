import type { Finding, PatchStep, Reason, SameMatter } from "../model/finding.js";
import type { Json } from "../model/json.js";
import { authorityLine } from "./authorityLine.js";
import { lazily, type Makers } from "./lazily.js";
import { leadTime } from "./leadTime.js";
import type { FindingText, LocalizedFinding } from "./localizedReport.js";
import type { PlaceNames } from "./placeNames.js";
import { unknownLine } from "./unknownLine.js";
import type { Voice } from "./voice.js";

const OTHERWISE = {
  pass: "message.passed",
  fail: "message.not-met",
  waived: "message.not-met",
  unknown: "message.not-known",
} as const;

const fails = ({ outcome }: Finding): boolean => outcome === "fail" || outcome === "waived";

/** What the check says goes before what the rule says of itself. */
const paramsOf = ({ params, message }: Pick<Finding, "params" | "message">): Finding["params"] => ({
  ...params,
  ...message.params,
});

function messageOf(finding: Finding, params: Finding["params"], voice: Voice): string {
  const { rule, message, outcome } = finding;
  const own = fails(finding) ? voice.ownMessage(rule, params) : undefined;
  return own ?? voice.message({ key: message.key, params }, OTHERWISE[outcome]);
}

/** A rule's own words may leave out what was found; numbers, days and short texts are told beside them. */
function foundOf({ actual, message, rule }: Finding, voice: Voice): string | undefined {
  const isShort =
    typeof actual === "number" || typeof actual === "boolean" || (typeof actual === "string" && actual.length <= 60);
  const spoken = voice.hasOwnMessage(rule) || !voice.translator.has(message.key);
  return isShort && spoken ? voice.say("found", { actual: actual as Json }) : undefined;
}

function reasonLine({ path, key, params }: Reason, finding: Finding, places: PlaceNames, voice: Voice): string {
  const place = places.within(path, finding.subject.pointer);
  const otherwise = finding.outcome === "unknown" ? "message.not-known" : "message.not-met";
  return voice.say("place.reason", { place, text: voice.message({ key, params }, otherwise) });
}

function fixLine(step: PatchStep, { subject }: Finding, places: PlaceNames, voice: Voice): string {
  const value = step.op === "remove" ? undefined : step.value;
  return voice.say(`fix.${step.op}`, { place: places.within(step.path, subject.pointer), value });
}

const alsoLine = ({ source, outcome }: SameMatter, voice: Voice): string =>
  voice.say("also", { publisher: source.publisher, title: source.title, outcome: voice.say(`outcome.${outcome}`) });

function whatToDo({ remedy, ...finding }: Finding, places: PlaceNames, voice: Voice): Partial<Makers<FindingText>> {
  if (remedy === undefined) return {};
  const { id, params, leadTimeDays, fix } = remedy;
  return {
    remedy: () => voice.remedy(id, { ...finding.params, ...params }),
    ...(leadTimeDays === undefined ? {} : { leadTime: () => leadTime(leadTimeDays, voice) }),
    ...(fix === undefined ? {} : { fixes: () => fix.map((step) => fixLine(step, finding, places, voice)) }),
  };
}

function circumstances(finding: Finding, places: PlaceNames, voice: Voice): Partial<Makers<FindingText>> {
  const { subject, unknown, matter, upcoming, waiver } = finding;
  const others = subject.others ?? [];
  const also = matter?.also ?? [];
  const found = fails(finding) ? foundOf(finding, voice) : undefined;
  return {
    ...(others.length === 0
      ? {}
      : { others: () => others.map((other) => other.label).join(voice.locale === "en" ? ", " : "、") }),
    ...(found === undefined ? {} : { found: () => found }),
    ...(unknown === undefined ? {} : { unknown: () => unknownLine(unknown, subject.pointer, places, voice) }),
    ...(also.length === 0 ? {} : { also: () => also.map((one) => alsoLine(one, voice)) }),
    ...(upcoming === undefined ? {} : { upcoming: () => voice.say("upcoming", { day: upcoming.from }) }),
    ...(waiver === undefined
      ? {}
      : {
          waiver: () =>
            voice.say("waiver", { expires: waiver.expiresOn, approver: waiver.approver, reason: waiver.reason }),
        }),
  };
}

function textOf(finding: Finding, places: PlaceNames, voice: Voice): FindingText {
  const { rule, subject, path, outcome, level, source, reasons } = finding;
  let known: Finding["params"] | undefined;
  const params = (): Finding["params"] => {
    known ??= paramsOf(finding);
    return known;
  };
  return lazily<FindingText>({
    title: () => voice.title(rule, params()),
    rule: () => voice.bareTitle(rule),
    outcome: () => voice.say(`outcome.${outcome}`),
    level: () => voice.say(`level.${level}`),
    subject: () => places.name(subject.pointer),
    where: () => places.name(path),
    place: () => places.within(path, subject.pointer),
    message: () => messageOf(finding, params(), voice),
    reasons: () => reasons.map((reason) => reasonLine(reason, finding, places, voice)),
    ...whatToDo(finding, places, voice),
    authority: () => authorityLine(source, voice),
    ...circumstances(finding, places, voice),
  });
}

/** A finding with its words, made when they are first read. */
export const localizeFinding = (finding: Finding, places: PlaceNames, voice: Voice): LocalizedFinding =>
  lazily({ text: () => textOf(finding, places, voice) }, { ...finding });
