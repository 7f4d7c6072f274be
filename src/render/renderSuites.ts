import type { BoundaryFailure } from "../testing/boundaries/boundaryReport.js";
import type { Refusal, RuleSuite, SuiteReport } from "../testing/suiteReport.js";
import type { Localizer } from "../text/createLocalizer.js";
import { type SuiteWords, suiteWords } from "../text/suiteWords.js";
import { caseSection } from "./caseSection.js";
import { coverageSection } from "./coverageSection.js";
import { Page, type TerminalOptions } from "./page.js";
import { suiteSummary } from "./suites/suiteSummary.js";

function refusalLines(refusals: readonly Refusal[], words: SuiteWords, terminal: TerminalOptions): string {
  const page = new Page(terminal);
  for (const refusal of refusals) {
    page.add(words.refusal(refusal), { indent: 2, marker: "! ", markerStyle: "yellow" });
    page.add(`${refusal.file}:${refusal.line}`, { indent: 4, style: "dim" });
  }
  return refusals.length === 0 ? "" : page.toString();
}

/** So many of one rule are told one by one. */
const MOST_MOVED = 4;

function boundaryLines(failures: readonly BoundaryFailure[], words: SuiteWords, terminal: TerminalOptions): string {
  const page = new Page(terminal);
  for (const failure of failures.slice(0, MOST_MOVED)) {
    page.add(words.boundary(failure), { indent: 2, marker: "≠ ", markerStyle: "red" });
    page.add(`${failure.file}:${failure.line}`, { indent: 4, style: "dim" });
  }
  const more = failures.length - MOST_MOVED;
  if (more > 0) page.add(words.say("boundary.more", { count: more }), { indent: 4, style: "dim" });
  return failures.length === 0 ? "" : page.toString();
}

function suiteSection(suite: RuleSuite, words: SuiteWords, localizer: Localizer, terminal: TerminalOptions): string {
  const failed = suite.cases.filter(({ status }) => status === "failed");
  const moved = suite.boundaries?.failures ?? [];
  if (failed.length + moved.length + suite.refusals.length === 0) return "";
  const title = new Page(terminal);
  title.add(suite.rule, { style: "bold" });
  const cases = failed.map((one) => caseSection(one, suite.file, words, localizer, terminal));
  const sections = [cases.join("\n"), boundaryLines(moved, words, terminal)];
  return [title.toString(), ...sections, refusalLines(suite.refusals, words, terminal)].join("");
}

function summarySection(report: SuiteReport, words: SuiteWords, terminal: TerminalOptions): string {
  const page = new Page(terminal);
  page.add(suiteSummary(report, words), { style: ["bold", report.outcome === "pass" ? "green" : "red"] });
  return page.toString();
}

/** A run of fixture suites for a terminal: cases that failed with the difference and why, weak suites, and what was exercised. */
export function renderSuites(report: SuiteReport, localizer: Localizer, terminal: TerminalOptions): string {
  const words = suiteWords(localizer.locale);
  return [
    ...report.suites.map((suite) => suiteSection(suite, words, localizer, terminal)),
    refusalLines(report.refusals, words, terminal),
    boundaryLines(report.strayBoundaries ?? [], words, terminal),
    report.coverage === undefined ? "" : coverageSection(report.coverage, words, terminal),
    summarySection(report, words, terminal),
  ]
    .filter((section) => section !== "")
    .join("\n");
}
