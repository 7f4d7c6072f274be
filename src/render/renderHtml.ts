import type { CheckOutput } from "./checkOutput.js";
import { findings } from "./html/findings.js";
import { heading } from "./html/heading.js";
import { languageOf } from "./html/languageOf.js";
import { html, type Insert, Markup } from "./html/markup.js";
import { matrix } from "./html/matrix.js";
import { questions } from "./html/questions.js";
import type { Sheet } from "./html/sheet.js";
import { STYLE, STYLE_HASH } from "./html/style.js";
import { unknown } from "./html/unknown.js";
import { verdicts } from "./html/verdicts.js";
import { merchantName } from "./merchantName.js";
import { mergeNotes } from "./merge.js";
import { pageVoice } from "./pageVoice.js";
import { renderWords } from "./renderWords.js";
import { sectionsOf } from "./sections.js";

/** One section of the page below verdicts and matrix. */
interface Part {
  readonly id: string;
  readonly heading: string;
  /** How many things it tells; one that tells none is left out. */
  readonly count: number;
  readonly body: () => Insert;
}

const list = (entries: readonly Insert[]): Markup =>
  html`<ul class="plain">${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;

function findingParts(sheet: Sheet): readonly Part[] {
  const { words, sections } = sheet;
  const part = (id: "musts" | "advice" | "waived"): Part => ({
    id,
    heading: words[id],
    count: sections[id].length,
    body: () => findings(sections[id], id, 3, sheet),
  });
  return [
    part("musts"),
    part("advice"),
    {
      id: "unknown",
      heading: words.unknown,
      count: sections.unknown.length,
      body: () => unknown(sections.unknown, sheet),
    },
    {
      id: "questions",
      heading: words.questions,
      count: sections.questions.length,
      body: () => questions(sections.questions, sheet),
    },
    { id: "upcoming", heading: words.upcoming, count: sections.upcoming.flat().length, body: () => upcoming(sheet) },
    part("waived"),
  ];
}

const upcoming = (sheet: Sheet): Insert =>
  sheet.sections.upcoming.map(
    (changes, index) => html`
<div class="day-of">${heading(3, changes[0].thing.text.upcoming)}${findings(changes, `upcoming-${index}`, 4, sheet)}
</div>`,
  );

function noteParts({ output, words, sections }: Sheet): readonly Part[] {
  const { reports } = output;
  const idle = mergeNotes(reports, "idleWaivers").map(({ thing: { text } }) => text.message);
  const issues = mergeNotes(reports, "inputIssues").map(
    ({ thing: { text } }) => html`<strong>${text.where}</strong> ${text.message}${words.space}${text.suggestion}`,
  );
  const met = sections.passed.map(({ thing: { text } }) => html`${text.subject}${words.colon}${text.title}`);
  const others = mergeNotes(reports, "notBinding").map(
    ({ thing: { text } }) => html`${text.title}${words.colon}${text.why}`,
  );
  const part = (id: string, name: string, entries: readonly Insert[]): Part => ({
    id,
    heading: name,
    count: entries.length,
    body: () => list(entries),
  });
  return [
    part("idle", words.idle, idle),
    part("issues", words.issues, issues),
    part("passed", words.passed, met),
    part("not-binding", words.notBinding, others),
  ];
}

const count = (number: number): Markup => html` <span class="count">${number}</span>`;

const section = ({ id, heading: name, count: number, body }: Part): Markup => html`
<section aria-labelledby="${id}">
<h2 id="${id}">${name}${count(number)}</h2>${body()}
</section>`;

function masthead({ output, voice }: Sheet): Markup {
  const merchant = merchantName(output.dossier);
  const language = merchant === undefined ? undefined : languageOf(merchant);
  const lang = language === undefined ? undefined : html` lang="${language}"`;
  return html`
<header class="masthead">
<p class="brand" translate="no">greenlane</p>
<h1>${voice.say("title")}</h1>
${merchant === undefined ? undefined : html`<p class="merchant"${lang}>${merchant}</p>`}
<p class="day">${output.reports[0]?.text.asOf}</p>
</header>`;
}

function contents(parts: readonly Part[], { voice, words }: Sheet): Markup {
  const entries = [
    html`<li><a href="#verdicts">${voice.say("verdicts")}</a></li>`,
    html`<li><a href="#matrix">${voice.say("matrix")}</a></li>`,
    ...parts.map(({ id, heading: name, count: number }) => html`<li><a href="#${id}">${name}</a>${count(number)}</li>`),
    html`<li><a href="#coverage">${words.coverage}</a></li>`,
  ];
  return html`
<nav class="contents" aria-label="${voice.say("contents")}"><ul>${entries}</ul></nav>`;
}

const coverage = ({ output, words }: Sheet): Markup => html`
<section aria-labelledby="coverage">
<h2 id="coverage">${words.coverage}</h2>
${list(
  output.reports.map(({ text }) => {
    const notes = [...new Set([...text.gaps, ...text.coverage])];
    return html`<strong>${text.target}</strong> ${notes.join(words.space)} <span class="soft">${text.counts}</span>`;
  }),
)}
</section>`;

function footer({ output, voice }: Sheet): Markup {
  const packs = new Map(
    output.reports.flatMap(({ packs: used }) => used.map(({ id, version }) => [id, version] as const)),
  );
  const named = [...packs].map(([id, version]) => `${id} ${version}`);
  return html`
<footer>
<p>${voice.say("packs", { packs: named.join(" · ") })}</p>
<p>${voice.say("made", { version: output.version })}</p>
</footer>`;
}

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

function page(sheet: Sheet, locale: string): Markup {
  const { output, voice } = sheet;
  const merchant = merchantName(output.dossier);
  const parts = [...findingParts(sheet), ...noteParts(sheet)].filter(({ count: number }) => number > 0);
  return html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="greenlane ${output.version}">
<title>${merchant === undefined ? voice.say("title") : voice.say("title.of", { merchant })}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#verdicts">${voice.say("skip")}</a>
<div class="page">${masthead(sheet)}${contents(parts, sheet)}
<main>${verdicts(sheet)}${matrix(sheet)}${parts.map(section)}${coverage(sheet)}
</main>${footer(sheet)}
</div>
</body>
</html>
`;
}

/**
 * The reports as one page to read and to print: the verdict for each target, how each listing stands on each target, then what to put right with what to
 * do and on whose authority, advice, what is not known, questions, what is to come and what is waived, each once for all targets.
 *
 * The page stands alone: no script, nothing from elsewhere, and a policy that lets nothing else in. Everything that comes from a dossier or a
 * pack is escaped. It reads well without colours, with a screen reader, on a phone and on paper.
 */
export function renderHtml(output: CheckOutput): string {
  const locale = output.reports[0]?.locale ?? "en";
  const sheet: Sheet = {
    output,
    words: renderWords(locale),
    voice: pageVoice(locale),
    sections: sectionsOf(output),
  };
  return page(sheet, locale).source;
}
