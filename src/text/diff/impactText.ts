import type { NamedDossier } from "../../diff/diffImpact.js";
import { type Impact, type ReportChange, VERDICT_CHANGES } from "../../diff/impact.js";
import { groupsBy } from "../../model/groupsBy.js";
import { PlaceNames } from "../placeNames.js";
import type { DiffVoice } from "./diffVoice.js";
import { type Occurrence, occurrenceText } from "./impactEntryText.js";
import type { DossierImpactText, ImpactGroupText, ImpactText } from "./localizedDiff.js";
import { targetsText } from "./targetsText.js";

/** What is the same for several subjects on the same targets stands together. */
function entriesOf(occurrences: readonly Occurrence[]): readonly (readonly [Occurrence, ...Occurrence[]])[] {
  const ruleOf = ({ change: { rule, level, upcoming } }: Occurrence): readonly unknown[] => [
    rule,
    level,
    upcoming?.from,
  ];
  const bySubject = groupsBy(occurrences, (one) => JSON.stringify([...ruleOf(one), one.change.subject.pointer]));
  const byTargets = groupsBy([...bySubject.values()], (of) =>
    JSON.stringify([...ruleOf(of[0]), of.map(({ target }) => target)]),
  );
  return [...byTargets.values()].map(([first, ...others]) => [...first, ...others.flat()]);
}

function groupsOf(reports: readonly ReportChange[], places: PlaceNames, voice: DiffVoice): readonly ImpactGroupText[] {
  const all = reports.flatMap(({ target, changes }) => changes.map((change): Occurrence => ({ target, change })));
  return VERDICT_CHANGES.flatMap((kind): readonly ImpactGroupText[] => {
    const entries = entriesOf(all.filter(({ change }) => change.kind === kind));
    if (entries.length === 0) return [];
    return [
      {
        kind,
        heading: voice.say(`impact.${kind}`),
        entries: entries.map((occurrences) => occurrenceText(occurrences, places, voice)),
      },
    ];
  });
}

function verdictsOf(reports: readonly ReportChange[], voice: DiffVoice): readonly string[] {
  const changed = reports.filter(({ verdict }) => verdict.before !== verdict.after);
  const alike = groupsBy(changed, ({ verdict }) => JSON.stringify(verdict));
  return [...alike.values()].map((group) =>
    voice.say("impact.verdict", {
      before: voice.voice.say(`verdict.${group[0].verdict.before}`),
      after: voice.voice.say(`verdict.${group[0].verdict.after}`),
      targets: targetsText(
        group.map(({ target }) => target),
        voice,
      ),
    }),
  );
}

/** Whose verdict changes, in words: dossier by dossier. */
export function impactText(impact: Impact, dossiers: readonly NamedDossier[], voice: DiffVoice): ImpactText {
  const { asOf, compared, reports, effect } = impact;
  const named = new Map(dossiers.map(({ name, dossier }) => [name, dossier]));
  const texts = [...groupsBy(reports, ({ dossier }) => dossier)].map(([dossier, own]): DossierImpactText => {
    const places = new PlaceNames(voice.voice, named.get(dossier));
    return { dossier, verdicts: verdictsOf(own, voice), groups: groupsOf(own, places, voice) };
  });
  const counts = {
    dossiers: voice.say("impact.dossiers", { count: compared.dossiers }),
    reports: voice.say("impact.reports", { count: compared.reports }),
  };
  return {
    title: voice.say("impact.title"),
    asOf: voice.say("impact.as-of", { day: asOf }),
    summary: [
      voice.say("impact.compared", counts),
      voice.say(reports.length === 0 ? "impact.nothing" : `impact.${effect}`),
    ],
    dossiers: texts,
  };
}
