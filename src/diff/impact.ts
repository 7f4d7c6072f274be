import type { Day } from "../model/day.js";
import type { Finding, Outcome, Subject } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { Verdict } from "../model/report.js";
import type { Target } from "../model/target.js";
import type { Level } from "../packs/pack.js";

/** What a rule comes to for a subject: an outcome, a question whether it binds, or nothing because it does not. */
export type State = Outcome | "asked" | "not-binding";

/** The ways in which a verdict changes, the worst first. */
export const VERDICT_CHANGES = [
  "newly-failing",
  "newly-unknown",
  "newly-asked",
  "newly-mandatory",
  "newly-waived",
  "newly-passing",
  "no-longer-mandatory",
  "no-longer-binding",
] as const;

/** One rule that comes to something else for one subject. */
export interface VerdictChange {
  readonly kind: (typeof VERDICT_CHANGES)[number];
  readonly rule: string;
  /** The rule's id before, if it was renamed. */
  readonly was?: string;
  readonly level: Level;
  readonly subject: Pick<Subject, "kind" | "pointer" | "label">;
  readonly before: State;
  readonly after: State;
  /** The change holds from this later day on. */
  readonly upcoming?: { readonly from: Day };
  /** What it does to the verdict of today. Advice and what is still to come do nothing to it. */
  readonly effect: "worse" | "better" | "none";
  /** What the rule finds now; of a question there is none. */
  readonly finding?: Finding;
  /** What decides whether the rule binds, where it is asked. */
  readonly paths?: readonly Pointer[];
}

/** What changes for one dossier on one target. */
export interface ReportChange {
  readonly dossier: string;
  readonly target: Target;
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  readonly changes: readonly VerdictChange[];
}

/** Whose verdict changes. */
export interface Impact {
  readonly asOf: Day;
  readonly compared: { readonly dossiers: number; readonly reports: number };
  /** Dossiers and targets on which something changes, in the order of the dossiers. */
  readonly reports: readonly ReportChange[];
  /** `worse` if a verdict is: that of a dossier on a target, or that of a mandatory rule for one subject. */
  readonly effect: "worse" | "not-worse";
}
