import type { LocalizedFinding } from "../../text/localizedReport.js";
import { byRemedy, haveOneSource } from "../byRemedy.js";
import { bySubject, type SubjectGroup } from "../bySubject.js";
import { factsOf } from "../findingLines.js";
import { titleOf } from "../findingSection.js";
import { MARKS, markName } from "../marks.js";
import type { MergedFinding } from "../sections.js";
import { anchor } from "./anchor.js";
import { authority } from "./authority.js";
import { heading } from "./heading.js";
import { mark } from "./mark.js";
import { html, type Insert, type Markup } from "./markup.js";
import type { Sheet } from "./sheet.js";
import { targetChip } from "./targetName.js";

/** Where findings stand on the page. */
interface Shelf {
  /** Ids of subjects begin with it; it is unique on the page. */
  readonly section: string;
  /** Level of the headings of subjects. */
  readonly level: 3 | 4;
  readonly merged: ReadonlyMap<LocalizedFinding, MergedFinding>;
  readonly sheet: Sheet;
}

/** A cause among others is set as one of a list. */
const REASON = html` class="reason"`;

const note = (label: string, insert: Insert, kind = "note"): Markup =>
  html`<dt>${label}</dt><dd class="${kind}">${insert}</dd>`;

function sourceNotes(finding: LocalizedFinding, { voice }: Sheet): Insert {
  const also = (finding.text.also ?? []).map((one) => html`<li>${one}</li>`);
  return [
    note(voice.say("authority"), authority(finding)),
    also.length === 0 ? undefined : note(voice.say("also"), html`<ul class="facts">${also}</ul>`),
  ];
}

function remedyNote({ text }: LocalizedFinding, { voice }: Sheet): Insert {
  if (text.remedy === undefined) return undefined;
  const time = text.leadTime === undefined ? undefined : html` <span class="time">${text.leadTime}</span>`;
  return note(voice.say("todo"), [text.remedy, time], "todo");
}

function targetNote(finding: LocalizedFinding, { merged, sheet }: Shelf): Insert {
  const { reports } = sheet.output;
  if (reports.length === 1) return undefined;
  const chips = merged
    .get(finding)
    ?.reports.map((report) => html`<li class="chip">${targetChip(report, reports)}</li>`);
  return note(sheet.voice.say("targets"), html`<ul class="targets">${chips}</ul>`);
}

function noteList(...notes: readonly Insert[]): Insert {
  return notes.every((one) => one === undefined) ? undefined : html`<dl class="notes">${notes}</dl>`;
}

/** One finding; what it shares with others of its card, remedy or source, is told once below them. */
function article(finding: LocalizedFinding, hasOwnSource: boolean, shelf: Shelf): Markup {
  const { words, voice } = shelf.sheet;
  const { others, outcome, reasons } = finding.text;
  const name = markName(finding);
  const title = html`${mark(MARKS[name])}<span><span class="hidden">${outcome + words.colon}</span>${titleOf(finding, words)}</span>`;
  return html`
<article class="finding ${name}">
${heading(shelf.level === 3 ? 4 : 5, title)}
<ul class="facts">${factsOf(finding).map((fact) => html`<li${reasons.includes(fact) ? REASON : undefined}>${fact}</li>`)}</ul>
${noteList(
  others === undefined ? undefined : note(voice.say("others"), others),
  targetNote(finding, shelf),
  hasOwnSource ? sourceNotes(finding, shelf.sheet) : undefined,
)}
</article>`;
}

/** Findings that one remedy puts right, with what to do and on whose authority. */
function card(shared: readonly [LocalizedFinding, ...LocalizedFinding[]], shelf: Shelf): Markup {
  const [first] = shared;
  const isAlone = shared.length === 1;
  const oneSource = isAlone || haveOneSource(shared);
  return html`
<div class="card ${markName(first)}${isAlone ? " alone" : ""}">${shared.map((finding) => article(finding, !oneSource, shelf))}
${noteList(remedyNote(first, shelf.sheet), oneSource ? sourceNotes(first, shelf.sheet) : undefined)}
</div>`;
}

function subject({ heading: name, pointer, findings: group }: SubjectGroup, shelf: Shelf): Markup {
  const id = anchor(shelf.section, pointer);
  return html`
<div class="subject">
${heading(shelf.level, name, id)}${byRemedy(group).map((shared) => card(shared, shelf))}
</div>`;
}

/** Findings by listing or paper, and within them by what puts them right. */
export function findings(list: readonly MergedFinding[], section: string, level: 3 | 4, sheet: Sheet): Insert {
  const merged = new Map(list.map((one) => [one.thing, one]));
  return bySubject([...merged.keys()]).map((group) => subject(group, { section, level, merged, sheet }));
}
