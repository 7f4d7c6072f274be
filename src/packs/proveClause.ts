import { ALL_CODE } from "../checks/allCode.js";
import { SpecCompiler } from "../checks/specCompiler.js";
import { NameError } from "../logic/nameError.js";
import type { Names } from "../logic/read.js";
import type { Knowledge } from "./knowledge.js";
import type { Clause } from "./pack.js";
import type { Reporter, Spot } from "./reporter.js";

/**
 * Proves that a clause that has been type-checked can be evaluated for its rule's subject, or says what is out of sight:
 * what a check or a definition reads by itself has to be in sight too. Compiles it as the engine will.
 */
export function proveClause(
  { check, when }: Clause,
  names: Names,
  knowledge: Knowledge,
  reporter: Reporter,
  spot: Spot,
) {
  const compiler = new SpecCompiler(ALL_CODE, knowledge, knowledge.definitions);
  const attempt = (place: string, compile: () => unknown): void => {
    try {
      compile();
    } catch (error) {
      if (!(error instanceof NameError)) throw error;
      const expected = "what is in sight of the rule's subject (a check or a definition reads more)";
      reporter.add("unknown-path", { ...spot, place }, expected, error.path, error.suggestion);
    }
  };
  attempt("check", () => compiler.check(check, names));
  if (when !== undefined) attempt("when", () => compiler.condition(when, names));
}
