import type { Pointer } from "../../model/pointer.js";
import { bySubject } from "../bySubject.js";
import { type ReadinessCell, type ReadinessRow, readinessOf, type Standing } from "../readiness.js";
import { anchor } from "./anchor.js";
import { languageOf } from "./languageOf.js";
import { mark } from "./mark.js";
import { html, type Markup } from "./markup.js";
import type { Sheet } from "./sheet.js";
import { targetName } from "./targetName.js";

const MARKS: { readonly [Name in Standing]: string } = {
  ready: "✓",
  fail: "✗",
  unknown: "?",
  uncovered: "!",
  "not-offered": "–",
};

/** What the cells of a standing lead to, by row. */
type Anchors = { readonly [Name in "fail" | "unknown"]: (row: Pointer) => string | undefined };

/** A listing leads to its own findings, everything else to where the section begins. */
function anchorsOf(section: "musts" | "unknown", { sections }: Sheet): ReadonlyMap<Pointer, string> {
  const subjects = bySubject(sections[section].map(({ thing }) => thing));
  const own = subjects.map(({ pointer }) => [pointer, anchor(section, pointer)] as const);
  return new Map(own.length === 0 ? [] : [["", section], ...own]);
}

function cell(
  { standing, count }: ReadinessCell,
  { pointer }: ReadinessRow,
  anchors: Anchors,
  { voice }: Sheet,
): Markup {
  const text = voice.say(`cell.${standing}`, { count });
  const target = standing === "fail" || standing === "unknown" ? anchors[standing](pointer) : undefined;
  const linked = target === undefined ? text : html`<a href="#${target}">${text}</a>`;
  return html`<td><span class="cell ${standing}">${mark(MARKS[standing])} <span>${linked}</span></span></td>`;
}

function rowHead({ pointer, label, title }: ReadinessRow, { voice }: Sheet): Markup {
  if (pointer === "") return html`<th scope="row">${voice.say("general")}</th>`;
  const language = languageOf(title);
  const lang = language === undefined ? undefined : html` lang="${language}"`;
  return html`<th scope="row">${label}${title === "" ? undefined : html` <span class="title"${lang}>${title}</span>`}</th>`;
}

/** How each listing stands on each target. */
export function matrix(sheet: Sheet): Markup {
  const { output, voice } = sheet;
  const [fail, unknown] = [anchorsOf("musts", sheet), anchorsOf("unknown", sheet)];
  const asked = sheet.sections.questions.length === 0 ? undefined : "questions";
  // Where nothing is open of a row's own, it hangs on what is asked.
  const anchors: Anchors = { fail: (row) => fail.get(row), unknown: (row) => unknown.get(row) ?? asked };
  const rows = readinessOf(output).map(
    (row) => html`
<tr>${rowHead(row, sheet)}${row.cells.map((one) => cell(one, row, anchors, sheet))}</tr>`,
  );
  return html`
<section aria-labelledby="matrix">
<h2 id="matrix">${voice.say("matrix")}</h2>
<p class="legend" id="matrix-legend">${voice.say("matrix.legend")}</p>
<div class="scroll" role="group" aria-labelledby="matrix-legend" tabindex="0">
<table aria-labelledby="matrix-legend">
<thead><tr><th scope="col">${voice.say("listing")}</th>${output.reports.map(({ text }) => html`<th scope="col">${targetName(text.target)}</th>`)}</tr></thead>
<tbody>${rows}
</tbody>
</table>
</div>
</section>`;
}
