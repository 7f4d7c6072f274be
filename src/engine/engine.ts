import type { Finding } from "../model/finding.js";
import type { Question, Report } from "../model/report.js";
import type { Target } from "../model/target.js";
import type { checkDossier } from "./checkDossier.js";
import type { CheckOptions } from "./checker.js";
import type { OfferedListing } from "./offered.js";
import type { Questions } from "./questions.js";
import type { Run } from "./run.js";
import type { TargetPlan } from "./targetPlan.js";

/** What came of an evaluation. */
export interface Found
  extends Pick<Run, "findings" | "refs" | "models" | "hasModels" | "hasMatters" | "tally" | "notBinding"> {
  readonly questions: { readonly list: () => readonly Question[] };
}

/** What was evaluated. */
export interface Evaluated {
  readonly dossier: unknown;
  readonly plan: TargetPlan;
  readonly target: Target;
  readonly options: CheckOptions;
  readonly offered: readonly OfferedListing[];
}

/** The parts of a check, for entries that put them together in another way. No part of the public interface: it may change at any time. */
export interface Engine {
  /** Whether compiled rules know the paths that they read. */
  readonly recordsReads: boolean;
  readonly plan: (dossier: unknown, target: Target, options: CheckOptions) => TargetPlan;
  readonly run: (
    dossier: unknown,
    target: Target,
    options: CheckOptions,
    questions: Pick<Questions, "add" | "list">,
  ) => Run;
  readonly walk: typeof checkDossier;
  readonly questions: () => Questions;
  /** The findings that a report lists. */
  readonly list: (
    found: Omit<Found, "questions" | "tally" | "notBinding">,
    dossier: unknown,
    options: CheckOptions,
  ) => readonly Finding[];
  readonly report: (found: Found, evaluated: Evaluated) => Report;
  /** The slots of a scope, by name. */
  readonly slots: ReadonlyMap<string, number>;
}

/** Where a checker keeps its engine: in another bundle it is another module that asks. */
export const ENGINE: unique symbol = Symbol.for("greenlane.engine") as typeof ENGINE;
