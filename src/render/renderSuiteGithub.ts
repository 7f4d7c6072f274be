import { filesGithub } from "./files/filesGithub.js";
import type { SuiteOutput } from "./suites/suiteOutput.js";
import { suiteProblems } from "./suites/suiteProblems.js";

/** Cases that failed and suites that are refused as annotations of GitHub Actions, each at its line of the fixture file. */
export const renderSuiteGithub = (output: SuiteOutput): string => filesGithub(suiteProblems(output));
