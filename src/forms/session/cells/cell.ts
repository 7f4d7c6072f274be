import type { Gate } from "../../../engine/gate.js";
import type { Tally } from "../../../engine/run.js";
import type { SubjectRef } from "../../../engine/subjects.js";
import type { PlannedRule } from "../../../engine/targetPlan.js";
import type { Finding } from "../../../model/finding.js";
import type { Pointer } from "../../../model/pointer.js";
import type { NotBinding } from "../../../model/report.js";
import type { Rule } from "../../../packs/pack.js";

/** Something that rules are evaluated for. */
export interface Group {
  ref: SubjectRef;
  /** The listing that it belongs to. */
  readonly owner: Group | undefined;
}

/** A question that an evaluation asked. */
export interface Asked {
  readonly paths: readonly Pointer[];
  readonly rule: Rule;
  readonly pointer: Pointer;
}

/** What one evaluation came to. */
export interface Outcomes {
  findings: readonly Finding[];
  asked: readonly Asked[];
  notBinding: readonly NotBinding[];
  tally: Tally;
}

/** One rule, evaluated for one subject. */
export interface RuleCell extends Outcomes {
  readonly planned: PlannedRule;
  readonly group: Group;
  readonly gates: readonly Gate[];
}

/** What the walk over the dossier says itself, between two rules. */
export interface WalkCell extends Outcomes {
  readonly planned?: undefined;
}

export type Cell = RuleCell | WalkCell;
