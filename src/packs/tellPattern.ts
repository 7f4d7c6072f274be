import { compileExpression } from "../checks/compileExpression.js";
import { checkPattern } from "./linearPattern.js";
import type { Reporter, Spot } from "./reporter.js";

/** Why the engine cannot read an expression, in its own words: "Unterminated group". */
function mistakeIn(source: string): string | undefined {
  try {
    compileExpression(source);
    return undefined;
  } catch (error) {
    return error instanceof SyntaxError ? error.message.split(": ").at(-1) : undefined;
  }
}

/** Reports an expression that is none, or that need not run in linear time; whether it is fit for use. */
export function tellPattern(source: string, spot: Spot, reporter: Reporter): boolean {
  const mistake = mistakeIn(source);
  const problem = mistake ?? checkPattern(source);
  if (mistake !== undefined)
    reporter.add("invalid-pattern", spot, `a regular expression that can be read (${mistake})`, source);
  else if (problem !== undefined) reporter.add("unsafe-pattern", spot, problem, source);
  return problem === undefined;
}
