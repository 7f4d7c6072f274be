import type { LintFinding, LintReport } from "../lint/report.js";
import type { LintFolder } from "./lintFolders.js";

const isAsked = (file: string, asked: readonly string[]): boolean =>
  asked.length === 0 || asked.some((path) => file === path || file.startsWith(`${path}/`));

/** A report on what was asked about alone, its files as seen from the working directory. */
export function reportOn({ root, asked, files }: LintFolder, report: LintReport): LintReport {
  const narrowed = <Finding extends LintFinding>(findings: readonly Finding[]): readonly Finding[] =>
    findings
      .filter(({ file }) => isAsked(file, asked))
      .map((finding) => ({ ...finding, file: root === "." ? finding.file : `${root}/${finding.file}` }));
  const findings = narrowed(report.findings);
  const allowed = narrowed(report.allowed);
  return counted({
    ...report,
    findings,
    allowed,
    counts: { ...report.counts, files: Object.keys(files).filter((file) => isAsked(file, asked)).length },
  });
}

function counted(report: LintReport): LintReport {
  const { findings, allowed, counts } = report;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const automatic = findings.filter(({ mending }) => mending === "automatic").length;
  return {
    ...report,
    outcome: errors > 0 ? "fail" : "pass",
    counts: { ...counts, errors, warnings: findings.length - errors, allowed: allowed.length, automatic },
  };
}

/** Several reports as one. */
export function joinReports([first, ...others]: readonly [LintReport, ...LintReport[]]): LintReport {
  const both = (a: LintReport, b: LintReport): LintReport => ({
    ...a,
    findings: [...a.findings, ...b.findings],
    allowed: [...a.allowed, ...b.allowed],
    notRun: [...new Set([...a.notRun, ...b.notRun])],
    counts: {
      ...a.counts,
      files: a.counts.files + b.counts.files,
      packs: a.counts.packs + b.counts.packs,
      rules: a.counts.rules + b.counts.rules,
    },
  });
  return counted(others.reduce(both, first));
}

/** The files of a folder that are asked about. */
export const askedFiles = ({ asked }: LintFolder, files: readonly string[]): readonly string[] =>
  files.filter((file) => isAsked(file, asked));
