import type { Pointer } from "../../model/pointer.js";
import type { Boundary, Variation } from "./boundary.js";

/** Why boundaries do not hold. A closed list: callers may switch over it. */
export type BoundaryProblem =
  /** The file is not as the command writes it. */
  | "not-readable"
  /** Nothing is pinned of a rule, though there is a file of its pack. */
  | "not-pinned"
  /** There is no such rule. */
  | "no-such-rule"
  /** The case that it starts from is gone. */
  | "no-such-case"
  /** The rule is a must where it was advice, or the reverse. */
  | "level"
  /** The rule comes to something else. */
  | "outcome";

/** One thing that is not as it was pinned. */
export interface BoundaryFailure {
  readonly code: BoundaryProblem;
  /** The file in which it is pinned, by the path by which it was read. */
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly rule: string;
  /** The name of the case that it starts from. */
  readonly of?: string;
  readonly with?: NonNullable<Boundary["with"]>;
  /** What is varied. */
  readonly over?: Pointer;
  readonly variation?: Variation;
  /** What was pinned. */
  readonly expected?: string;
  readonly received?: string;
}

/** What came of holding rules against their boundaries. */
export interface BoundaryReport {
  /** How many variations were run. */
  readonly checked: number;
  readonly failures: readonly BoundaryFailure[];
}
