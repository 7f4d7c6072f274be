import { filesSarif } from "./files/filesSarif.js";
import type { LintOutput } from "./lint/lintOutput.js";
import { lintKinds, lintProblems } from "./lint/lintProblems.js";

/** What was found in rule packs as SARIF 2.1.0, each finding at its lines and columns; each lint that found something is a rule. */
export function renderLintSarif(output: LintOutput): string {
  const { report, lints, version } = output;
  return filesSarif(lintProblems(output), lintKinds(lints), { version, locale: report.locale });
}
