import type { Problem } from "../packs/packError.js";

/** A mistake in an expression, before the loader says in which file and rule. */
export type LogicProblem = Omit<Problem, "file" | "rule">;
