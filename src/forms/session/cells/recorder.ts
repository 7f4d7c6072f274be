import type { Gate } from "../../../engine/gate.js";
import type { Evaluator, Run } from "../../../engine/run.js";
import type { SubjectRef } from "../../../engine/subjects.js";
import type { PlannedRule } from "../../../engine/targetPlan.js";
import type { Pointer } from "../../../model/pointer.js";
import type { NotBinding } from "../../../model/report.js";
import type { Rule } from "../../../packs/pack.js";
import type { Asked, Cell, Group, Outcomes, RuleCell, WalkCell } from "./cell.js";

const NONE: readonly never[] = Object.freeze([]);

/** Element by element: setting a length gives the room away that the next evaluation needs again. */
function empty(list: unknown[]): void {
  while (list.length > 0) list.pop();
}

/** Evaluates as a run does, and keeps apart what each rule came to for each subject. */
export class Recorder implements Evaluator {
  readonly cells: Cell[] = [];
  readonly groups = new Map<SubjectRef, Group>();
  /** Rules that the walk itself asks about, for the list of their subjects is not known. */
  readonly listed = new Set<string>();
  /** Rules that others give way to. */
  readonly replacing = new Set<string>();
  /** The last cell, if it is one of the walk. */
  private walked: WalkCell | undefined;

  constructor(
    readonly run: Run,
    readonly asked: Asked[],
  ) {}

  get scope(): Run["scope"] {
    return this.run.scope;
  }

  get dossier(): Run["dossier"] {
    return this.run.dossier;
  }

  get absentMeansNone(): boolean {
    return this.run.absentMeansNone;
  }

  enter(ref: SubjectRef): void {
    this.run.enter(ref);
  }

  evaluate(planned: PlannedRule, ref: SubjectRef, gates: readonly Gate[]): void {
    this.walked = undefined;
    for (const id of planned.replacedBy) this.replacing.add(id);
    this.clear();
    this.run.evaluate(planned, ref, gates);
    this.cells.push({ planned, group: this.groupOf(ref), gates, ...this.outcomes() });
  }

  /** Evaluates a rule once more, for what is in sight. What came of it stands in `run` and `asked` until the next. */
  again({ planned, group, gates }: RuleCell): void {
    this.clear();
    this.run.evaluate(planned, group.ref, gates);
  }

  skip(rule: Rule, ref: SubjectRef, why: NotBinding["why"]): void {
    if (why === "condition") this.listed.add(rule.id);
    this.walk(() => this.run.skip(rule, ref, why));
  }

  skipAll(rules: readonly string[], ref: SubjectRef, why: NotBinding["why"]): void {
    this.walk(() => this.run.skipAll(rules, ref, why));
  }

  ask(rule: Rule, pointer: Pointer, paths: readonly Pointer[], upcoming?: boolean): void {
    this.listed.add(rule.id);
    this.walk(() => this.run.ask(rule, pointer, paths, upcoming));
  }

  /** What the last evaluation came to. */
  outcomes(): Outcomes {
    const { findings, notBinding, tally } = this.run;
    return {
      findings: findings.length === 0 ? NONE : findings.slice(),
      asked: this.asked.length === 0 ? NONE : this.asked.slice(),
      notBinding: notBinding.length === 0 ? NONE : notBinding.slice(),
      tally: { ...tally },
    };
  }

  /** What the walk says itself; what is only counted is counted together. */
  private walk(say: () => void): void {
    this.clear();
    say();
    const { notBinding, tally } = this.run;
    if (this.walked !== undefined && this.asked.length === 0 && notBinding.length === 0)
      this.walked.tally.notBinding += tally.notBinding;
    else {
      this.walked = this.outcomes();
      this.cells.push(this.walked);
    }
  }

  private clear(): void {
    const { run } = this;
    empty(run.findings);
    empty(run.refs);
    empty(run.models);
    empty(run.notBinding);
    empty(this.asked);
    const { tally } = run;
    tally.pass = 0;
    tally.undecided = 0;
    tally.notBinding = 0;
    tally.mustOpen = 0;
  }

  private groupOf(ref: SubjectRef): Group {
    const known = this.groups.get(ref);
    if (known !== undefined) return known;
    const made: Group = { ref, owner: ref.listing === undefined ? undefined : this.groupOf(ref.listing) };
    this.groups.set(ref, made);
    return made;
  }
}
