import type { LocalizedReport } from "../../text/localizedReport.js";
import { VERDICT_MARKS } from "../marks.js";
import { mark } from "./mark.js";
import { html, type Markup } from "./markup.js";
import type { Sheet } from "./sheet.js";
import { targetName } from "./targetName.js";

const verdict = ({ verdict: name, text }: LocalizedReport): Markup => html`
<li class="verdict ${name}">
<h3>${targetName(text.target)}</h3>
<p class="state">${mark(VERDICT_MARKS[name])} ${text.verdict}</p>
<ul class="why">${text.why.map((sentence) => html`<li>${sentence}</li>`)}</ul>
</li>`;

/** The verdict for each target, and why. */
export const verdicts = ({ output, voice }: Sheet): Markup => html`
<section aria-labelledby="verdicts">
<h2 id="verdicts">${voice.say("verdicts")}</h2>
<ul class="verdicts">${output.reports.map(verdict)}
</ul>
</section>`;
