import type { LintDescription, LocalizedLintFinding } from "../../text/lint/localizeLintReport.js";
import type { FileProblem, ProblemKind } from "../files/fileProblem.js";
import type { LintOutput } from "./lintOutput.js";

/** What is looked for, as kinds of mistakes. */
export const lintKinds = (lints: readonly LintDescription[]): readonly ProblemKind[] =>
  lints.map(({ lint, meaning, mend }) => ({ id: `lint/${lint}`, title: meaning, help: mend }));

function problemOf({ lint, severity, file, rule, pointer, text, ...finding }: LocalizedLintFinding): FileProblem {
  const { startLine, startColumn, endLine, endColumn } = finding;
  return {
    kind: `lint/${lint}`,
    severity,
    file,
    line: startLine,
    column: startColumn,
    endLine,
    endColumn,
    title: rule ?? file,
    facts: [text.message, text.mend],
    identity: [file, rule ?? "", pointer, text.message].join("|"),
  };
}

/** What was found in rule packs; what a pack allows is left out. */
export const lintProblems = ({ report }: LintOutput): readonly FileProblem[] => report.findings.map(problemOf);
