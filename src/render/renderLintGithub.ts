import { filesGithub } from "./files/filesGithub.js";
import type { LintOutput } from "./lint/lintOutput.js";
import { lintProblems } from "./lint/lintProblems.js";

/** What was found in rule packs as annotations of GitHub Actions, each at its line and column. */
export const renderLintGithub = (output: LintOutput): string => filesGithub(lintProblems(output));
