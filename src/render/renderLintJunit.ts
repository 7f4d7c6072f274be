import type { LocalizedLintFinding } from "../text/lint/localizeLintReport.js";
import { groupsBy } from "./groups.js";
import { type JunitCase, junitXml } from "./junit/junitXml.js";
import type { LintOutput } from "./lint/lintOutput.js";
import { plainText } from "./plainText.js";
import { numbered } from "./sarif/numbered.js";

const placeOf = ({ file, startLine, startColumn }: LocalizedLintFinding): string =>
  `${file}:${startLine}:${startColumn}`;

function caseOf(finding: LocalizedLintFinding, name: string): JunitCase {
  const { lint, severity, file, startLine, text } = finding;
  const told = plainText(`${text.message} ${text.mend}`);
  return {
    classname: plainText(`lint.${lint}`),
    name: plainText(name),
    file,
    line: startLine,
    ...(severity === "error"
      ? { failure: { message: plainText(text.message), type: lint, text: `${told}\n${plainText(placeOf(finding))}` } }
      : { output: plainText(`${text.severity}: `) + told }),
  };
}

/** A test for each finding; no two have one name. */
function casesOf(findings: readonly LocalizedLintFinding[]): readonly JunitCase[] {
  const names = numbered(findings.map((finding) => `${finding.rule ?? finding.file} (${placeOf(finding)})`));
  return findings.map((finding, index) => caseOf(finding, names[index] ?? finding.file));
}

/**
 * A lint of rule packs as JUnit XML: a suite for each lint, a test for each of its findings, and one that passes where it found nothing. An
 * error is a failure; a warning passes, with what it says as output.
 */
export function renderLintJunit({ report, lints }: LintOutput): string {
  const found = groupsBy(report.findings, ({ lint }) => lint);
  const ran = lints.filter(({ lint }) => !report.notRun.includes(lint));
  const suites = ran.map(({ lint, meaning }) => ({
    name: lint,
    properties: [],
    cases: found.has(lint) ? casesOf(found.get(lint) ?? []) : [{ classname: `lint.${lint}`, name: plainText(meaning) }],
    output: plainText(meaning),
  }));
  return junitXml("greenlane lint", suites);
}
