import type { Checker, Target } from "greenlane";
import { type ConstraintFinder, constraintFinder, type Requirements, requirements } from "greenlane/forms";
import { Limits } from "../components/Limits.tsx";

/** What greenlane says before anything stands in a field. Loaded once the form is there. */
export interface Ahead {
  readonly constraints: ConstraintFinder;
  readonly requirements: Requirements;
  /** What shows the constraints of a field. */
  readonly Limits: typeof Limits;
}

/** For what has been said so far. */
export function lookAhead(checker: Checker, target: Target, dossier: unknown, asOf: string): Ahead {
  return {
    constraints: constraintFinder(checker, target, { dossier }, { asOf }),
    requirements: requirements(checker, target, { dossier }, { asOf }),
    Limits,
  };
}
