import type { Condition } from "../logic/condition.js";
import { Scope } from "../logic/scope.js";
import { AS_OF_SLOT, DOSSIER_SLOT, IMAGE_POSITION_SLOT, TARGET_SLOT } from "../logic/slots.js";
import type { Day } from "../model/day.js";
import type { Finding } from "../model/finding.js";
import type { Pointer } from "../model/pointer.js";
import type { NotBinding } from "../model/report.js";
import type { Target } from "../model/target.js";
import { both, type Tri } from "../model/tri.js";
import type { CheckSpec, Rule } from "../packs/pack.js";
import { type Gate, NO_GATES, openPaths } from "./gate.js";
import { decidingPaths } from "./gates.js";
import { openFinding, passFinding } from "./makeFinding.js";
import { Questions } from "./questions.js";
import { type SubjectRef, slotOf } from "./subjects.js";
import type { PlannedClause, PlannedRule } from "./targetPlan.js";

/** What the caller wants to be told. */
export interface Wanted {
  readonly passes: boolean;
  readonly notBinding: boolean;
}

/** Numbers that the verdict and the report need. */
export interface Tally {
  pass: number;
  undecided: number;
  notBinding: number;
  /** Musts of which it is not known whether they bind. */
  mustOpen: number;
}

const agreed = (gates: readonly Gate[], outcome: Tri): boolean =>
  gates.every((gate) => gate.value === true || gate.agrees?.(outcome) === true);

/** By what they say: packs that ship, or that came through a copy, repeat a check where loaded ones share it. */
const saysTheSame = (a: CheckSpec, b: CheckSpec): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What a walk over a dossier needs of a run. */
export type Evaluator = Pick<
  Run,
  "scope" | "dossier" | "absentMeansNone" | "enter" | "evaluate" | "skip" | "skipAll" | "ask"
>;

/** One evaluation of a dossier on a target: evaluates rules for subjects and collects what comes of it. */
export class Run {
  readonly scope = new Scope();
  readonly findings: Finding[] = [];
  private readonly hasWaivers: boolean;
  /** For each finding that has one, the model with whose other variants it may be joined. */
  readonly models: (string | undefined)[] = [];
  hasModels = false;
  hasMatters = false;
  /** For each finding, what it is about; empty if the dossier waives nothing. */
  readonly refs: SubjectRef[] = [];
  readonly notBinding: NotBinding[] = [];
  readonly tally: Tally = { pass: 0, undecided: 0, notBinding: 0, mustOpen: 0 };

  constructor(
    readonly dossier: Readonly<Record<string, unknown>>,
    target: Target,
    asOf: Day,
    private readonly wanted: Wanted,
    readonly absentMeansNone: boolean,
    readonly questions: Pick<Questions, "add" | "list"> = new Questions(),
  ) {
    this.hasWaivers = dossier["waivers"] !== undefined;
    const { values, pointers } = this.scope;
    values[DOSSIER_SLOT] = dossier;
    values[TARGET_SLOT] = target;
    values[AS_OF_SLOT] = asOf;
    pointers[DOSSIER_SLOT] = "";
    pointers[TARGET_SLOT] = "/target";
    pointers[AS_OF_SLOT] = "/asOf";
  }

  /** Puts a subject in sight of the conditions and checks that follow. */
  enter(ref: SubjectRef): void {
    const slot = slotOf(ref.kind);
    if (slot === -1) return;
    this.scope.values[slot] = ref.value;
    this.scope.pointers[slot] = ref.pointer;
    if (ref.kind === "image")
      this.scope.values[IMAGE_POSITION_SLOT] = Number(ref.pointer.slice(ref.pointer.lastIndexOf("/") + 1)) + 1;
  }

  /** Evaluates a rule for the subject that is in sight. */
  evaluate(planned: PlannedRule, ref: SubjectRef, gates: readonly Gate[]): void {
    const { only } = planned;
    if (gates.length === 0 && only !== undefined) {
      this.ungated(planned, only, ref);
      return;
    }
    let gate: Tri = true;
    for (const one of gates) gate = both(gate, one.value);
    if (gate === false) this.skip(planned.rule, ref, gates.find((one) => one.value === false)?.why ?? "condition");
    else if (only !== undefined) this.one(planned, only, ref, gate, gates);
    else this.several(planned, ref, gate, gates);
  }

  /** Records that a rule does not bind a subject. */
  skip(rule: Rule, ref: SubjectRef, why: NotBinding["why"]): void {
    this.tally.notBinding++;
    if (this.wanted.notBinding) this.notBinding.push({ rule: rule.id, why, pointer: ref.pointer });
  }

  /** The same for rules that were settled when the plan was made. */
  skipAll(rules: readonly string[], ref: SubjectRef, why: NotBinding["why"]): void {
    this.tally.notBinding += rules.length;
    if (this.wanted.notBinding) for (const rule of rules) this.notBinding.push({ rule, why, pointer: ref.pointer });
  }

  /** Records that it is not known whether a rule binds. */
  ask(rule: Rule, pointer: Pointer, paths: readonly Pointer[], upcoming = false): void {
    if (upcoming) return;
    this.tally.undecided++;
    if (rule.level === "must") this.tally.mustOpen++;
    this.questions.add(paths, rule, pointer);
  }

  /** Most rules: one clause, and nothing but its own condition decides whether it binds. */
  private ungated(planned: PlannedRule, clause: PlannedClause, ref: SubjectRef): void {
    const { when, test } = clause;
    const binds = when === undefined ? true : when.test(this.scope);
    if (binds === false) {
      this.skip(planned.rule, ref, "condition");
      return;
    }
    const outcome = test(this.scope);
    if (outcome === true) this.passed(planned, clause, ref);
    else if (binds === true) this.open(planned, clause, ref, outcome);
    else this.ask(planned.rule, ref.pointer, this.deciding(when, NO_GATES), clause.upcoming);
  }

  private one(planned: PlannedRule, clause: PlannedClause, ref: SubjectRef, gate: Tri, gates: readonly Gate[]): void {
    const state = this.judge(planned, clause, ref, gate, gates, []);
    if (state === "off") this.skip(planned.rule, ref, "condition");
    else if (state === "passed") this.passed(planned, clause, ref);
  }

  /** Judges one clause; what is open or has to be asked is recorded at once. */
  private judge(
    planned: PlannedRule,
    clause: PlannedClause,
    ref: SubjectRef,
    gate: Tri,
    gates: readonly Gate[],
    told: readonly CheckSpec[],
  ): "off" | "passed" | "open" | "asked" {
    const when = clause.when === undefined ? true : clause.when.test(this.scope);
    const binds = both(gate, when);
    if (binds === false) return "off";
    const outcome = clause.check.test(this.scope);
    if (outcome === true) return "passed";
    if (binds === true || (when === true && agreed(gates, outcome))) {
      if (!clause.upcoming || !told.some((check) => saysTheSame(check, clause.clause.check)))
        this.open(planned, clause, ref, outcome);
      return "open";
    }
    this.ask(planned.rule, ref.pointer, this.deciding(clause.when, gates), clause.upcoming);
    return "asked";
  }

  /**
   * Periods and table rows: each that binds is judged; the rule passes for the subject only if all of today do.
   * What is open today is not told again as what is to come.
   */
  private several(planned: PlannedRule, ref: SubjectRef, gate: Tri, gates: readonly Gate[]): void {
    let passed: PlannedClause | undefined;
    let settled = true;
    let bound = false;
    const told: CheckSpec[] = [];
    for (const clause of planned.clauses) {
      const state = this.judge(planned, clause, ref, gate, gates, told);
      if (state === "off") continue;
      bound = true;
      if (clause.upcoming) continue;
      if (state === "passed") passed ??= clause;
      else {
        settled = false;
        if (state === "open") told.push(clause.clause.check);
      }
    }
    if (!bound) this.skip(planned.rule, ref, "condition");
    else if (settled && passed !== undefined) this.passed(planned, passed, ref);
  }

  private deciding(when: Condition | undefined, gates: readonly Gate[]): readonly Pointer[] {
    return [...new Set([...openPaths(gates), ...decidingPaths(when, this.scope)])];
  }

  private passed(planned: PlannedRule, clause: PlannedClause, ref: SubjectRef): void {
    if (clause.upcoming) return;
    this.tally.pass++;
    if (this.wanted.passes) this.add(passFinding(planned, clause, ref), planned, ref);
  }

  private add(finding: Finding, { told }: PlannedRule, ref: SubjectRef): void {
    this.findings.push(finding);
    if (this.hasWaivers) this.refs.push(ref);
    const model = told.per === undefined ? undefined : ref.model;
    if (model !== undefined) {
      this.models[this.findings.length - 1] = model;
      this.hasModels = true;
    }
    if (told.matter !== undefined) this.hasMatters = true;
  }

  private open(planned: PlannedRule, clause: PlannedClause, ref: SubjectRef, outcome: false | undefined): void {
    const named = outcome === false ? "fail" : "unknown";
    this.add(openFinding(planned, clause, ref, named, clause.check.describe(this.scope, named)), planned, ref);
  }
}
