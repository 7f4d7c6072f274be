import type { LocalizedReport } from "../text/localizedReport.js";

/** A file that was checked. */
export interface SourceFile {
  /** How it is named: relative to where the output is read, with forward slashes. */
  readonly path: string;
  /** Its JSON, without a byte order mark: places are told as lines and columns in it. */
  readonly text: string;
}

/** What every format of a check is made of: the reports on one dossier, one for each target. */
export interface CheckOutput {
  /** In one locale; for JUnit, which counts, with what passes. */
  readonly reports: readonly LocalizedReport[];
  /** The dossier that was checked; without it no format names listings that have no finding. */
  readonly dossier?: unknown;
  /** Absent: no place is told as line and column. */
  readonly file?: SourceFile;
  /** The version of greenlane that is named. */
  readonly version: string;
  /** Whether what is met is listed as well, and not only counted. */
  readonly passes?: boolean;
}
