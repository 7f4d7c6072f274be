import type { Severity } from "../problems.js";

/** A kind of mistake that authors of rules and fixtures make. */
export interface ProblemKind {
  /** Two parts, such as `fixture/weak-suite`. */
  readonly id: string;
  readonly title: string;
  /** What to do about it. */
  readonly help: string;
}

/** A mistake at a place of a file. */
export interface FileProblem {
  /** Id of its kind. */
  readonly kind: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** What it is about, such as the id of a rule. */
  readonly title: string;
  /** Sentences: what is wrong and what to do. */
  readonly facts: readonly string[];
  /** What it is, wherever it stands in the file. */
  readonly identity: string;
}
