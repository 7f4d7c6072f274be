import type { LintFinding } from "../lint/report.js";
import type { LintDescription, LocalizedLintFinding, LocalizedLintReport } from "../text/lint/localizeLintReport.js";
import { groupsBy } from "./groups.js";
import { Page, type TerminalOptions } from "./page.js";
import type { Style } from "./paint.js";

export interface LintPage extends TerminalOptions {
  /** Whether findings that packs allow are shown as well. */
  readonly allowed: boolean;
}

const STYLES: { readonly [Name in LintFinding["severity"]]: Style } = { error: "red", warning: "yellow" };

function addFinding({ startLine, startColumn, rule, lint, severity, text }: LocalizedLintFinding, page: Page): void {
  const style = text.allowed === undefined ? STYLES[severity] : "dim";
  const about = rule === undefined ? "" : ` · ${rule}`;
  page.add(`${text.severity} · ${lint}${about}`, {
    indent: 2,
    marker: `${startLine}:${startColumn} `,
    markerStyle: style,
    style: "bold",
  });
  page.add(text.message, { indent: 4 });
  if (text.allowed === undefined) page.add(text.mend, { indent: 4, marker: "→ ", markerStyle: "cyan" });
  else page.add(text.allowed, { indent: 4, style: "dim" });
}

/**
 * What the linter found, for a terminal: by file, each with its line, what is wrong and what to do.
 */
export function renderLint(report: LocalizedLintReport, { allowed, ...terminal }: LintPage): string {
  const page = new Page(terminal);
  const shown = [...report.findings, ...(allowed ? report.allowed : [])];
  for (const [file, findings] of [...groupsBy(shown, (finding) => finding.file)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    page.gap();
    page.add(file, { style: "cyan" });
    for (const finding of [...findings].sort((a, b) => a.startLine - b.startLine)) addFinding(finding, page);
  }
  page.gap();
  if (report.text.notRun !== undefined) page.add(report.text.notRun, { style: "yellow" });
  page.add(report.text.summary, { style: "bold" });
  return page.toString();
}

/** The table of lints, for a terminal. */
export function renderLintTable(lints: readonly LintDescription[], terminal: TerminalOptions): string {
  const page = new Page(terminal);
  for (const { lint, severity, meaning, mend } of lints) {
    page.add(lint, { style: ["bold", STYLES[severity]] });
    page.add(meaning, { indent: 2 });
    page.add(mend, { indent: 2, marker: "→ ", markerStyle: "cyan" });
  }
  return page.toString();
}
