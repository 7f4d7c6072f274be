import type { LocalizedFinding } from "../text/localizedReport.js";
import { byRemedy, haveOneSource } from "./byRemedy.js";
import { bySubject, partOf } from "./bySubject.js";
import type { Page } from "./page.js";
import type { Style } from "./paint.js";
import type { RenderWords } from "./renderWords.js";

/** How the findings of a section are marked. */
export interface Mark {
  readonly marker: string;
  readonly style: Style;
}

const TEXT = 4;

/** Title, with the part of the listing that it is about before it. */
export function titleOf(finding: LocalizedFinding, words: RenderWords): string {
  const part = partOf(finding);
  return part === "" ? finding.text.title : part + words.colon + finding.text.title;
}

function addSource({ source, text }: LocalizedFinding, page: Page, words: RenderWords): void {
  page.add(words.source + text.authority, { indent: TEXT, hang: 2, style: "dim" });
  if (source.url !== undefined) page.add(source.url, { indent: TEXT + 2, style: "dim" });
  for (const also of text.also ?? []) page.add(words.also + also, { indent: TEXT, hang: 2, style: "dim" });
}

function addFacts(finding: LocalizedFinding, mark: Mark, page: Page, words: RenderWords): void {
  const { text, path, subject } = finding;
  page.add(titleOf(finding, words), { indent: 2, marker: `${mark.marker} `, markerStyle: mark.style, style: "bold" });
  if (!text.reasons.some((reason) => reason.endsWith(text.message))) page.add(text.message, { indent: TEXT });
  if (text.unknown !== undefined) page.add(text.unknown, { indent: TEXT });
  if (text.found !== undefined) page.add(text.found, { indent: TEXT });
  for (const reason of text.reasons) page.add(reason, { indent: TEXT, marker: "– " });
  if (text.reasons.length === 0 && path !== subject.pointer)
    page.add(words.where + text.place, { indent: TEXT, hang: 2 });
  if (text.others !== undefined) page.add(words.others + text.others, { indent: TEXT, hang: 2 });
  for (const fix of text.fixes ?? []) page.add(fix, { indent: TEXT, style: "green" });
  if (text.waiver !== undefined) page.add(text.waiver, { indent: TEXT });
}

function addRemedy({ text }: LocalizedFinding, page: Page, words: RenderWords): void {
  if (text.remedy === undefined) return;
  const time = text.leadTime === undefined ? "" : words.open + text.leadTime + words.close;
  page.add(text.remedy + time, { indent: TEXT, marker: "→ ", markerStyle: "cyan" });
}

/** Findings that one remedy puts right: the remedy once, and the source once where it is the same. */
function addShared(
  findings: readonly [LocalizedFinding, ...LocalizedFinding[]],
  mark: (finding: LocalizedFinding) => Mark,
  page: Page,
  words: RenderWords,
): void {
  const oneSource = haveOneSource(findings);
  for (const finding of findings) {
    addFacts(finding, mark(finding), page, words);
    if (!oneSource) addSource(finding, page, words);
  }
  const [first] = findings;
  addRemedy(first, page, words);
  if (oneSource) addSource(first, page, words);
  page.gap();
}

/** Findings grouped by subject, and within it by what puts them right. */
export function addFindings(
  findings: readonly LocalizedFinding[],
  mark: (finding: LocalizedFinding) => Mark,
  page: Page,
  words: RenderWords,
): void {
  for (const { heading, findings: group } of bySubject(findings)) {
    page.gap();
    page.add(heading, { style: ["bold", "cyan"] });
    for (const shared of byRemedy(group)) addShared(shared, mark, page, words);
  }
}
