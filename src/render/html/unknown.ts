import { bySubject } from "../bySubject.js";
import { remedyOf } from "../findingLines.js";
import { titleOf } from "../findingSection.js";
import { groupsBy } from "../groups.js";
import { MARKS } from "../marks.js";
import type { MergedFinding } from "../sections.js";
import { anchor } from "./anchor.js";
import { authority } from "./authority.js";
import { heading } from "./heading.js";
import { mark } from "./mark.js";
import { html, type Insert, type Markup } from "./markup.js";
import type { Sheet } from "./sheet.js";
import { targetChip } from "./targetName.js";

function waitingFor({ thing, reports }: MergedFinding, { words, output }: Sheet): Markup {
  const advised = thing.level === "should" ? words.advised : "";
  const chips =
    output.reports.length === 1
      ? []
      : reports.map((report) => html` <span class="chip">${targetChip(report, output.reports)}</span>`);
  const remedy = remedyOf(thing, words);
  return html`<li>${titleOf(thing, words) + advised}${chips}
${remedy === undefined ? undefined : html`<p class="soft">${words.todo + remedy}</p>`}
<p class="soft">${words.source}${authority(thing)}</p></li>`;
}

/** What is not known yet, by subject and then by what is missing: many rules wait for the same. */
export function unknown(list: readonly MergedFinding[], sheet: Sheet): Insert {
  const merged = new Map(list.map((one) => [one.thing, one]));
  return bySubject([...merged.keys()]).map(({ heading: name, pointer, findings }) => {
    const id = anchor("unknown", pointer);
    const causes = [...groupsBy(findings, ({ text }) => text.unknown ?? text.message)].map(
      ([cause, waiting]) => html`
<div class="card unknown"><div class="finding unknown">
${heading(4, html`${mark(MARKS.unknown)}<span>${cause}</span>`)}
<ul class="plain">${waiting.flatMap((finding) => merged.get(finding) ?? []).map((one) => waitingFor(one, sheet))}</ul>
</div></div>`,
    );
    return html`
<div class="subject">
${heading(3, name, id)}${causes}
</div>`;
  });
}
