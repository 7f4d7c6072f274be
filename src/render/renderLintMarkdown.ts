import type { LocalizedLintFinding } from "../text/lint/localizeLintReport.js";
import { groupsBy } from "./groups.js";
import type { LintOutput } from "./lint/lintOutput.js";
import { markdownText } from "./markdown/markdownText.js";
import { pageVoice } from "./pageVoice.js";

/** More are only counted: GitHub takes no summary of more than a megabyte. */
const MOST = 200;

const MARKS = { error: "✗", warning: "!" } as const;

const line = ({ severity, startLine, rule, lint, text }: LocalizedLintFinding): string => {
  const where = rule === undefined ? String(startLine) : `${startLine}, ${rule}`;
  return `- ${MARKS[severity]} ${markdownText(`${text.severity} ${lint} (${where}): ${text.message} ${text.mend}`)}`;
};

/** What was found in rule packs as Markdown of the GitHub flavour: the count, then findings by file. */
export function renderLintMarkdown({ report }: LintOutput): string {
  const { findings, text, outcome, locale } = report;
  const more = findings.length - MOST;
  const lines = [
    `# ${outcome === "pass" ? "✓" : "✗"} ${markdownText(text.summary)}`,
    ...(text.notRun === undefined ? [] : ["", markdownText(text.notRun)]),
    ...[...groupsBy(findings.slice(0, MOST), ({ file }) => file)].flatMap(([file, found]) => [
      "",
      `## ${markdownText(file)}`,
      "",
      ...found.map(line),
    ]),
    ...(more > 0 ? ["", markdownText(pageVoice(locale).say("more", { count: more }))] : []),
  ];
  return `${lines.join("\n")}\n`;
}
