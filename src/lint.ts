export { fixPacks } from "./lint/fixPacks.js";
export { LINT_IDS, type LintId, type Severity } from "./lint/lintId.js";
export { type LintOptions, lintPacks } from "./lint/lintPacks.js";
export type { AllowedFinding, LintCounts, LintFinding, LintReport } from "./lint/report.js";
export {
  describeLints,
  type LintDescription,
  type LintText,
  type LocalizedLintFinding,
  type LocalizedLintReport,
  localizeLintReport,
} from "./text/lint/localizeLintReport.js";
