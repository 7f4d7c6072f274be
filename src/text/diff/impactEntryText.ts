import type { VerdictChange } from "../../diff/impact.js";
import type { Target } from "../../model/target.js";
import { localizeFinding } from "../localizeFinding.js";
import type { PlaceNames } from "../placeNames.js";
import type { DiffVoice } from "./diffVoice.js";
import type { ImpactEntryText } from "./localizedDiff.js";
import { targetsText } from "./targetsText.js";

/** One change on one target. */
export interface Occurrence {
  readonly change: VerdictChange;
  readonly target: Target;
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** What is wrong, or what decides. */
function causeOf({ finding, paths, subject }: VerdictChange, places: PlaceNames, voice: DiffVoice): string {
  if (paths !== undefined)
    return voice.say("impact.decides", { places: paths.map((path) => places.within(path, subject.pointer)) });
  if (finding === undefined || finding.outcome === "pass") return "";
  const { text } = localizeFinding(finding, places, voice.voice);
  return text.unknown ?? text.message;
}

function titleOf({ rule, finding }: VerdictChange, places: PlaceNames, voice: DiffVoice): string {
  return finding === undefined ? voice.voice.bareTitle(rule) : localizeFinding(finding, places, voice.voice).text.title;
}

/** One rule that comes to something else for subjects on targets, in words. */
export function occurrenceText(
  occurrences: readonly [Occurrence, ...Occurrence[]],
  places: PlaceNames,
  voice: DiffVoice,
): ImpactEntryText {
  const { rule, level, upcoming, effect } = occurrences[0].change;
  const [message, ...others] = distinct(occurrences.map(({ change }) => causeOf(change, places, voice)));
  return {
    title: titleOf(occurrences[0].change, places, voice),
    rule,
    effect,
    ...(level === "must" ? {} : { level: voice.voice.say("level.should") }),
    ...(upcoming === undefined ? {} : { upcoming: voice.say("impact.from", { day: upcoming.from }) }),
    subjects: distinct(occurrences.map(({ change }) => places.name(change.subject.pointer))),
    targets: targetsText(distinct(occurrences.map(({ target }) => target)), voice),
    ...(message === undefined || message === "" || others.length > 0 ? {} : { message }),
  };
}
