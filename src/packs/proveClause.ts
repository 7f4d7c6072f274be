import { compileCheck } from "../checks/compileCheck.js";
import { holdsCondition } from "../checks/holdsCondition.js";
import { compileCondition } from "../logic/compileCondition.js";
import type { Condition } from "../logic/condition.js";
import { NameError } from "../logic/nameError.js";
import type { Names } from "../logic/read.js";
import type { Expression } from "../model/expression.js";
import type { Knowledge } from "./knowledge.js";
import type { CheckSpec, Clause } from "./pack.js";
import type { Reporter, Spot } from "./reporter.js";

/** Compiles as the engine will: what a check or a definition reads by itself has to be in sight of the rule's subject too. */
class Prover {
  constructor(
    private readonly names: Names,
    private readonly knowledge: Knowledge,
  ) {}

  condition(expression: Expression, names: Names = this.names): Condition {
    return compileCondition(expression, {
      names,
      lists: this.knowledge.lists,
      hooks: {
        is: (id) => this.condition(this.knowledge.definitions[id]?.when ?? true, names),
        holds: (spec, inner) => holdsCondition(this.check(spec, inner)),
      },
    });
  }

  check(spec: CheckSpec, names: Names = this.names) {
    return compileCheck(spec, {
      names,
      vocabulary: this.knowledge,
      condition: (expression) => this.condition(expression, names),
    });
  }
}

/** Proves that a clause that has been type-checked can be evaluated for its rule's subject, or says what is out of sight. */
export function proveClause(
  { check, when }: Clause,
  names: Names,
  knowledge: Knowledge,
  reporter: Reporter,
  spot: Spot,
) {
  const prover = new Prover(names, knowledge);
  const attempt = (place: string, compile: () => unknown): void => {
    try {
      compile();
    } catch (error) {
      if (!(error instanceof NameError)) throw error;
      const expected = "what is in sight of the rule's subject (a check or a definition reads more)";
      reporter.add("unknown-path", { ...spot, place }, expected, error.path, error.suggestion);
    }
  };
  attempt("check", () => prover.check(check));
  if (when !== undefined) attempt("when", () => prover.condition(when));
}
