import type { LocalizedFinding, LocalizedReport } from "../text/localizedReport.js";
import { byRemedy, haveOneSource } from "./byRemedy.js";
import { bySubject } from "./bySubject.js";
import type { CheckOutput } from "./checkOutput.js";
import { factsOf, remedyOf } from "./findingLines.js";
import { titleOf } from "./findingSection.js";
import { groupsBy } from "./groups.js";
import { markdownLink, markdownText } from "./markdown/markdownText.js";
import { MARKS, markName, VERDICT_MARKS } from "./marks.js";
import { merchantName } from "./merchantName.js";
import { mergeNotes } from "./merge.js";
import { type PageVoice, pageVoice } from "./pageVoice.js";
import { targetNames } from "./problems.js";
import { type RenderWords, renderWords } from "./renderWords.js";
import { type MergedFinding, type Sections, sectionsOf } from "./sections.js";
import { webAddress } from "./webAddress.js";

/** Longer lists are cut: GitHub takes no summary of more than a megabyte. */
const MOST = 150;

/** The lines that are written, and the words of their locale. */
class Sheet {
  readonly lines: string[] = [];

  constructor(
    readonly words: RenderWords,
    readonly voice: PageVoice,
    readonly hasOneTarget: boolean,
  ) {}

  heading(level: 1 | 2 | 3, text: string): void {
    this.lines.push("", `${"#".repeat(level)} ${markdownText(text)}`, "");
  }

  item(depth: number, markdown: string): void {
    this.lines.push(`${"  ".repeat(depth)}- ${markdown}`);
  }

  row(cells: readonly string[]): void {
    this.lines.push(`| ${cells.join(" | ")} |`);
  }

  toString(): string {
    return `${this.lines
      .join("\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim()}\n`;
  }
}

/** A section with its number, cut where it is very long. */
function section<Entry>(
  heading: string,
  entries: readonly Entry[],
  sheet: Sheet,
  add: (entries: readonly Entry[]) => void,
): void {
  if (entries.length === 0) return;
  sheet.heading(2, heading + sheet.words.open + String(entries.length) + sheet.words.close);
  add(entries.slice(0, MOST));
  const more = entries.length - MOST;
  if (more > 0) sheet.lines.push("", markdownText(sheet.voice.say("more", { count: more })));
}

/** How many of today's findings a report lists. */
const count = ({ findings }: LocalizedReport, wanted: (finding: LocalizedFinding) => boolean): string =>
  String(findings.filter((finding) => finding.upcoming === undefined && wanted(finding)).length);

function addVerdicts(reports: readonly LocalizedReport[], sheet: Sheet): void {
  const { words, voice } = sheet;
  sheet.row([voice.say("target"), voice.say("verdict"), words.musts, words.advice, words.unknown].map(markdownText));
  sheet.row(["---", "---", "--:", "--:", "--:"]);
  for (const report of reports)
    sheet.row([
      markdownText(report.text.target),
      `${VERDICT_MARKS[report.verdict]} **${markdownText(report.text.verdict)}**`,
      count(report, ({ outcome, level }) => outcome === "fail" && level === "must"),
      count(report, ({ outcome, level }) => outcome === "fail" && level === "should"),
      count(report, ({ outcome }) => outcome === "unknown"),
    ]);
  sheet.lines.push("");
  for (const { text } of reports) sheet.item(0, markdownText(text.target + words.colon + text.why.join(words.space)));
}

function addSource({ text, source }: LocalizedFinding, sheet: Sheet): void {
  const { words } = sheet;
  sheet.item(1, words.source + markdownLink(text.authority, webAddress(source.url)));
  for (const also of text.also ?? []) sheet.item(1, markdownText(words.also + also));
}

function addFacts(finding: LocalizedFinding, reports: readonly LocalizedReport[], sheet: Sheet): void {
  const { words } = sheet;
  const { others } = finding.text;
  const facts = markdownText(factsOf(finding).join(words.space));
  sheet.item(0, `${MARKS[markName(finding)]} **${markdownText(titleOf(finding, words))}** — ${facts}`);
  if (others !== undefined) sheet.item(1, markdownText(words.others + others));
  if (!sheet.hasOneTarget) sheet.item(1, markdownText(words.targets + targetNames({ reports }, words)));
}

/** Findings that one remedy puts right: the remedy once, and the source once where it is the same. */
function addShared(
  shared: readonly [LocalizedFinding, ...LocalizedFinding[]],
  merged: ReadonlyMap<LocalizedFinding, MergedFinding>,
  sheet: Sheet,
): void {
  const oneSource = haveOneSource(shared);
  for (const finding of shared) {
    addFacts(finding, merged.get(finding)?.reports ?? [], sheet);
    if (!oneSource) addSource(finding, sheet);
  }
  const remedy = remedyOf(shared[0], sheet.words);
  if (remedy !== undefined) sheet.item(shared.length === 1 ? 1 : 0, `→ **${markdownText(sheet.words.todo + remedy)}**`);
  if (oneSource) addSource(shared[0], sheet);
}

function addFindings(findings: readonly MergedFinding[], sheet: Sheet): void {
  const merged = new Map(findings.map((one) => [one.thing, one]));
  for (const { heading, findings: group } of bySubject([...merged.keys()])) {
    sheet.heading(3, heading);
    for (const shared of byRemedy(group)) addShared(shared, merged, sheet);
  }
}

/** What waits for the same is told by what is missing. */
function addUnknown(findings: readonly MergedFinding[], sheet: Sheet): void {
  for (const { heading, findings: group } of bySubject(findings.map(({ thing }) => thing))) {
    sheet.heading(3, heading);
    for (const [cause, waiting] of groupsBy(group, ({ text }) => text.unknown ?? text.message)) {
      sheet.item(0, `? ${markdownText(cause)}`);
      for (const finding of waiting)
        sheet.item(
          1,
          markdownText(titleOf(finding, sheet.words) + (finding.level === "should" ? sheet.words.advised : "")),
        );
    }
  }
}

function addQuestions(questions: Sections["questions"], sheet: Sheet): void {
  for (const [number, asked] of questions.entries()) {
    const [{ thing }] = asked;
    const about = [...new Set(asked.map(({ thing: { text } }) => text.subject))].join(sheet.words.comma);
    sheet.lines.push(`${number + 1}. **${markdownText(thing.text.question)}**`);
    sheet.lines.push(`   - ${markdownText(about)}`, `   - ${markdownText(thing.text.hangs)}`);
  }
}

function addUpcoming(days: Sections["upcoming"], sheet: Sheet): void {
  for (const changes of days) {
    sheet.lines.push("", `**${markdownText(changes[0].thing.text.upcoming ?? "")}**`);
    addFindings(changes, sheet);
  }
}

function addNotes({ reports }: CheckOutput, { passed }: Sections, sheet: Sheet): void {
  const { words } = sheet;
  section(words.idle, mergeNotes(reports, "idleWaivers"), sheet, (notes) => {
    for (const { thing } of notes) sheet.item(0, markdownText(thing.text.message));
  });
  section(words.issues, mergeNotes(reports, "inputIssues"), sheet, (notes) => {
    for (const { thing } of notes)
      sheet.item(
        0,
        markdownText(thing.text.where + words.colon + thing.text.message + words.space + (thing.text.suggestion ?? "")),
      );
  });
  section(words.passed, passed, sheet, (findings) => {
    for (const { thing } of findings) sheet.item(0, markdownText(thing.text.subject + words.colon + thing.text.title));
  });
  section(words.notBinding, mergeNotes(reports, "notBinding"), sheet, (notes) => {
    for (const { thing } of notes) sheet.item(0, markdownText(thing.text.title + words.colon + thing.text.why));
  });
}

function addCoverage({ reports, version }: CheckOutput, sheet: Sheet): void {
  sheet.heading(2, sheet.words.coverage);
  for (const { text } of reports)
    sheet.item(
      0,
      markdownText(
        [text.target + sheet.words.colon + text.coverage.join(sheet.words.space), text.counts].join(sheet.words.space),
      ),
    );
  sheet.lines.push("", markdownText(sheet.voice.say("made", { version })));
}

/**
 * The reports as Markdown of the GitHub flavour, for `$GITHUB_STEP_SUMMARY` or a comment: verdicts, then what to put right, advice, what is not known,
 * questions, what is to come and what is waived, each once for all targets. Nothing that comes from a dossier or a pack is read as markup.
 *
 * Each section tells at most 150 things and says how many more there are: GitHub takes no summary of more than a megabyte.
 */
export function renderMarkdown(output: CheckOutput): string {
  const { reports, dossier } = output;
  const [first] = reports;
  if (first === undefined) return "";
  const sheet = new Sheet(renderWords(first.locale), pageVoice(first.locale), reports.length === 1);
  const { words, voice } = sheet;
  const sections = sectionsOf(output);
  const merchant = merchantName(dossier);
  sheet.heading(1, merchant === undefined ? voice.say("title") : voice.say("title.of", { merchant }));
  sheet.lines.push(markdownText(first.text.asOf), "");
  addVerdicts(reports, sheet);
  section(words.musts, sections.musts, sheet, (entries) => addFindings(entries, sheet));
  section(words.advice, sections.advice, sheet, (entries) => addFindings(entries, sheet));
  section(words.unknown, sections.unknown, sheet, (entries) => addUnknown(entries, sheet));
  section(words.questions, sections.questions, sheet, (entries) => addQuestions(entries, sheet));
  section(words.upcoming, sections.upcoming, sheet, (entries) => addUpcoming(entries, sheet));
  section(words.waived, sections.waived, sheet, (entries) => addFindings(entries, sheet));
  addNotes(output, sections, sheet);
  addCoverage(output, sheet);
  return sheet.toString();
}
