import type { SuiteReport } from "../../testing/suiteReport.js";
import type { Localizer } from "../../text/createLocalizer.js";

/** What every format of a run of fixture suites is made of. */
export interface SuiteOutput {
  /** Its files are named as the output's reader knows them. */
  readonly report: SuiteReport;
  /** Puts into words why a case came out as it did. */
  readonly localizer: Localizer;
  /** The version of greenlane that is named. */
  readonly version: string;
}
