import { jsonPlaces } from "../model/jsonPlaces.js";
import type { CheckOutput } from "./checkOutput.js";
import { type Annotation, workflowCommand } from "./github/workflowCommand.js";
import { type Problem, problemsOf, type Severity, targetNames } from "./problems.js";
import { type RenderWords, renderWords } from "./renderWords.js";

const LEVELS: { readonly [Name in Severity]: Annotation["level"] } = {
  error: "error",
  warning: "warning",
  note: "notice",
};

const ORDER: readonly Severity[] = ["error", "warning", "note"];

function linesOf({ subject, facts, advice, reports }: Problem, words: RenderWords): readonly string[] {
  return [subject + words.colon + facts.join(words.space), ...advice, words.targets + targetNames({ reports }, words)];
}

/**
 * Everything that does not pass as annotations of GitHub Actions, one a line: written to the log of a step, they appear at the lines of the
 * dossier. GitHub shows only the first ten of each level of a step, so the worst come first.
 */
export function renderGithub(output: CheckOutput): string {
  const words = renderWords(output.reports[0]?.locale ?? "en");
  const regionOf = output.file === undefined ? undefined : jsonPlaces(output.file.text);
  const problems = [...problemsOf(output)].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return problems
    .map((problem) => {
      const region = regionOf?.(problem.pointer, problem.at);
      const place =
        output.file === undefined || region === undefined
          ? {}
          : { file: output.file.path, line: region.startLine, column: region.startColumn };
      const { severity, title } = problem;
      return `${workflowCommand({ level: LEVELS[severity], title, lines: linesOf(problem, words), ...place })}\n`;
    })
    .join("");
}
