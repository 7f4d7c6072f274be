import type { LintDescription, LocalizedLintReport } from "../../text/lint/localizeLintReport.js";

/** What every format of a lint of rule packs is made of. */
export interface LintOutput {
  /** Its files are named as the output's reader knows them. */
  readonly report: LocalizedLintReport;
  /** What each lint that was asked for looks for, in the same locale: `describeLints`. */
  readonly lints: readonly LintDescription[];
  /** The version of greenlane that is named. */
  readonly version: string;
}
