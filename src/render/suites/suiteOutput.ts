import type { MutationReport } from "../../testing/mutate/mutationReport.js";
import type { SuiteReport } from "../../testing/suiteReport.js";
import type { Localizer } from "../../text/createLocalizer.js";

/** What every format of a run of fixture suites is made of. */
export interface SuiteOutput {
  /** Its files are named as the output's reader knows them. */
  readonly report: SuiteReport;
  /** What became of mutants, where they were asked for. */
  readonly mutation?: MutationReport;
  /** The share of mutants that is expected to be killed, from 0 to 1. */
  readonly least?: number;
  /** Puts into words why a case came out as it did. */
  readonly localizer: Localizer;
  /** The version of greenlane that is named. */
  readonly version: string;
}
