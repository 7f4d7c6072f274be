/** What can be wrong with a rule pack, so that it cannot be used. A closed list: callers may switch over it. */
export const PROBLEM_CODES = [
  "not-json",
  "too-large",
  "too-deep",
  "missing-file",
  "unknown-key",
  "missing-key",
  "wrong-type",
  "invalid-value",
  "unknown-path",
  "unknown-operator",
  "wrong-arity",
  "type-mismatch",
  "unknown-code",
  "unknown-list",
  "unknown-definition",
  "unknown-source",
  "unknown-remedy",
  "unknown-rule",
  "unknown-param",
  "unknown-check",
  "unknown-category",
  "unknown-market",
  "unsafe-pattern",
  "invalid-pattern",
  "duplicate-id",
  "overlapping-periods",
  "empty-period",
  "cyclic-definition",
  "missing-text",
  "conflicting-vocabulary",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const isProblemCode = (code: string): code is ProblemCode => (PROBLEM_CODES as readonly string[]).includes(code);

/** One mistake of a pack author: where it is, what was expected, what came, and the nearest right name. */
export interface Problem {
  readonly code: ProblemCode;
  /** File within the pack, such as `listing.json`. */
  readonly file: string;
  /** Rule or definition in it, if the mistake is inside one. */
  readonly rule?: string;
  /** Where in the rule, such as `periods/0/check/length/max`. */
  readonly place: string;
  readonly expected: string;
  readonly received: string;
  readonly suggestion?: string;
}

const line = (problem: Problem): string => {
  const where = [problem.file, problem.rule, problem.place]
    .filter((part) => part !== undefined && part !== "")
    .join(" › ");
  const hint = problem.suggestion === undefined ? "" : ` Did you mean ${problem.suggestion}?`;
  return `${where}: expected ${problem.expected}, received ${problem.received}.${hint} [${problem.code}]`;
};

/** Thrown when rule packs cannot be used, with all their problems at once. */
export class PackError extends Error {
  override readonly name = "PackError";

  constructor(readonly problems: readonly Problem[]) {
    super(
      `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the rule packs\n${problems.map((problem) => `  ${line(problem)}`).join("\n")}`,
    );
  }
}
