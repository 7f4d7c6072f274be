import { type Annotation, workflowCommand } from "../github/workflowCommand.js";
import type { Severity } from "../problems.js";
import type { FileProblem } from "./fileProblem.js";

const LEVELS: readonly (readonly [severity: Severity, level: Annotation["level"]])[] = [
  ["error", "error"],
  ["warning", "warning"],
  ["note", "notice"],
];

/** Mistakes in files of authors as annotations of GitHub Actions, the worst first. */
export const filesGithub = (problems: readonly FileProblem[]): string =>
  LEVELS.flatMap(([severity, level]) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map(({ title, facts, file, line, column }) => {
        const place = column === undefined ? { file, line } : { file, line, column };
        return `${workflowCommand({ level, title, lines: facts, ...place })}\n`;
      }),
  ).join("");
