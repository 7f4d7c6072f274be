import type { CaseReport } from "../testing/suiteReport.js";
import type { Localizer } from "../text/createLocalizer.js";
import type { SuiteWords } from "../text/suiteWords.js";
import { type DiffLine, jsonDiff } from "./jsonDiff.js";
import { Page, type TerminalOptions } from "./page.js";
import type { Style } from "./paint.js";
import { renderExplanation } from "./renderExplanation.js";

const TEXT = 4;

const STYLES: { readonly [Mark in DiffLine["mark"]]: Style } = { " ": "dim", "-": "green", "+": "red" };

/** Spaces that say something are kept together. */
const unbroken = (text: string): string => text.replace(/ {2,}/g, (run) => "\u00a0".repeat(run.length));

function addDiff({ failure }: CaseReport, page: Page, words: SuiteWords): void {
  if (failure === undefined) return;
  const legend = `- ${words.say("suite.expected")}   + ${words.say("suite.received")}`;
  page.add(unbroken(legend), { indent: TEXT, style: "dim" });
  for (const { mark, text } of jsonDiff(failure.expected, failure.received)) {
    const body = text.trimStart();
    const marker = `${mark} ${" ".repeat(text.length - body.length)}`;
    page.add(unbroken(body), { indent: TEXT, marker, style: STYLES[mark], markerStyle: STYLES[mark] });
  }
}

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));

/** A case that failed, for a terminal: what was expected and what came, and why. */
export function caseSection(
  report: CaseReport,
  file: string,
  words: SuiteWords,
  localizer: Localizer,
  terminal: TerminalOptions,
): string {
  const page = new Page(terminal);
  page.add(report.name, { indent: 2, marker: "✗ ", markerStyle: "red", style: "bold" });
  page.add(`${file}:${report.line}`, { indent: TEXT, style: "dim" });
  addDiff(report, page, words);
  const { explanations = [], dossier } = report.failure ?? {};
  const narrow = { ...terminal, width: terminal.width - TEXT };
  const why = explanations.map((one) => renderExplanation(localizer.explain(one, { dossier }), narrow));
  return page.toString() + why.map((text) => `\n${indented(text, TEXT)}`).join("");
}
