import { filesSarif } from "./files/filesSarif.js";
import type { SuiteOutput } from "./suites/suiteOutput.js";
import { suiteKinds, suiteProblems } from "./suites/suiteProblems.js";

/** Cases that failed and suites that are refused as SARIF 2.1.0, each at its line of the fixture file. */
export function renderSuiteSarif(output: SuiteOutput): string {
  const {
    localizer: { locale },
    version,
  } = output;
  return filesSarif(suiteProblems(output), suiteKinds(locale), { version, locale });
}
