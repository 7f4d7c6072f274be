import type { LocalizedFinding, LocalizedReport } from "../text/localizedReport.js";
import { addFindings, type Mark } from "./findingSection.js";
import { groupsBy } from "./groups.js";
import { MARKS, type MarkName, markName } from "./marks.js";
import { Page, type TerminalOptions } from "./page.js";
import type { Style } from "./paint.js";
import { addQuestions } from "./questionSection.js";
import { type RenderWords, renderWords } from "./renderWords.js";
import { addUnknown } from "./unknownSection.js";

/** The page that is written, and the words of its locale. */
interface Sheet {
  readonly page: Page;
  readonly words: RenderWords;
}

const VERDICT_STYLES: { readonly [Verdict in LocalizedReport["verdict"]]: Style } = {
  pass: "green",
  fail: "red",
  incomplete: "yellow",
};

const STYLES: { readonly [Name in MarkName]: Style } = {
  must: "red",
  should: "yellow",
  unknown: "yellow",
  waived: "cyan",
  pass: "green",
};

function markOf(finding: LocalizedFinding): Mark {
  const name = markName(finding);
  return { marker: MARKS[name], style: STYLES[name] };
}

function addVerdict({ verdict, text }: LocalizedReport, page: Page): void {
  page.add(text.verdict, { style: ["bold", VERDICT_STYLES[verdict]] });
  page.add(text.target, { style: "bold" });
  page.add(text.asOf, { style: "dim" });
  for (const sentence of text.why) page.add(sentence);
}

/** Adds a section under a heading with their number, unless there is nothing to say. */
function section<Entry>(
  heading: string,
  entries: readonly Entry[],
  { page, words }: Sheet,
  add: (entries: readonly Entry[]) => void,
  count = entries.length,
): void {
  if (entries.length === 0) return;
  page.heading(heading + words.open + String(count) + words.close);
  add(entries);
}

function addUpcoming(findings: readonly LocalizedFinding[], page: Page, words: RenderWords): void {
  const days = [...groupsBy(findings, (finding) => finding.upcoming?.from ?? "")].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, changes] of days) {
    page.gap();
    page.add(changes[0].text.upcoming ?? "", { style: ["bold", "yellow"] });
    addFindings(changes, markOf, page, words);
  }
}

function addPassed(findings: readonly LocalizedFinding[], page: Page): void {
  for (const [subject, passed] of groupsBy(findings, (finding) => finding.text.subject)) {
    page.add(subject, { style: ["bold", "cyan"] });
    for (const { text } of passed) page.add(text.title, { indent: 2, marker: "✓ ", markerStyle: "green" });
    page.gap();
  }
}

function addNotBinding(report: LocalizedReport, sheet: Sheet): void {
  const { page, words } = sheet;
  section(words.notBinding, report.notBinding ?? [], sheet, (entries) => {
    for (const [why, rules] of groupsBy(entries, ({ text }) => text.why)) {
      page.add(why + words.open + String(rules.length) + words.close, { indent: 2 });
      for (const title of new Set(rules.map(({ text }) => text.title)))
        page.add(title, { indent: 4, marker: "– ", style: "dim" });
    }
  });
}

function addSmallSections({ idleWaivers, inputIssues }: LocalizedReport, sheet: Sheet): void {
  const { page, words } = sheet;
  section(words.idle, idleWaivers, sheet, (entries) => {
    for (const { text } of entries) page.add(text.message, { indent: 2, marker: "! ", markerStyle: "yellow" });
  });
  section(words.issues, inputIssues, sheet, (entries) => {
    for (const { text } of entries) {
      page.add(text.where, { indent: 2, marker: "! ", markerStyle: "yellow", style: "bold" });
      page.add(text.suggestion === undefined ? text.message : text.message + words.space + text.suggestion, {
        indent: 4,
      });
    }
  });
}

function addFindingSections({ findings }: LocalizedReport, sheet: Sheet): void {
  const { page, words } = sheet;
  const now = findings.filter((finding) => finding.upcoming === undefined);
  const of = (outcome: LocalizedFinding["outcome"]): readonly LocalizedFinding[] =>
    now.filter((finding) => finding.outcome === outcome);
  const failing = of("fail");
  const add = (entries: readonly LocalizedFinding[]): void => addFindings(entries, markOf, page, words);
  section(
    words.musts,
    failing.filter(({ level }) => level === "must"),
    sheet,
    add,
  );
  section(
    words.advice,
    failing.filter(({ level }) => level === "should"),
    sheet,
    add,
  );
  section(words.unknown, of("unknown"), sheet, (entries) => addUnknown(entries, page, words));
}

function addLaterSections({ findings }: LocalizedReport, sheet: Sheet): void {
  const { page, words } = sheet;
  const upcoming = findings.filter((finding) => finding.upcoming !== undefined && finding.outcome !== "pass");
  const now = findings.filter((finding) => finding.upcoming === undefined);
  section(words.upcoming, upcoming, sheet, (entries) => addUpcoming(entries, page, words));
  section(
    words.waived,
    now.filter(({ outcome }) => outcome === "waived"),
    sheet,
    (entries) => addFindings(entries, markOf, page, words),
  );
  section(
    words.passed,
    now.filter(({ outcome }) => outcome === "pass"),
    sheet,
    (entries) => addPassed(entries, page),
  );
}

/**
 * A report for a merchant to read in a terminal: the verdict and why, what to put right with where, what to do and on whose authority,
 * what is not known yet, questions, changes to come, waivers, what could not be read, and what was covered.
 *
 * Full-width characters count as two columns, words are not broken. Control characters in what the merchant wrote are taken out.
 */
export function renderTerminal(report: LocalizedReport, options: TerminalOptions): string {
  const page = new Page(options);
  const words = renderWords(report.locale);
  const sheet = { page, words };
  const asked = new Set(report.questions.map(({ text }) => text.question)).size;
  addVerdict(report, page);
  addFindingSections(report, sheet);
  section(words.questions, report.questions, sheet, (entries) => addQuestions(entries, page, words), asked);
  addLaterSections(report, sheet);
  addSmallSections(report, sheet);
  addNotBinding(report, sheet);
  page.heading(words.coverage);
  for (const note of report.text.coverage) page.add(note, { indent: 2 });
  page.gap();
  page.add(report.text.counts, { style: "bold" });
  return page.toString();
}
