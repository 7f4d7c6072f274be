import type { Engine, Evaluated } from "../../engine/engine.js";
import type { OfferedListing } from "../../engine/offered.js";
import type { Run } from "../../engine/run.js";
import type { TargetPlan } from "../../engine/targetPlan.js";
import type { Finding } from "../../model/finding.js";
import { isObject } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { Question, Report } from "../../model/report.js";
import type { Target } from "../../model/target.js";
import { childOf } from "../edit/placeIn.js";
import { sameJson } from "../edit/sameJson.js";
import { tokensOf } from "../edit/tokensOf.js";
import type { Asked, Cell, RuleCell } from "./cells/cell.js";
import { findingsIn, foundIn, questionsIn } from "./cells/foundIn.js";
import { Recorder } from "./cells/recorder.js";
import { NO_CHANGES } from "./changes.js";
import { changesBetween } from "./changesBetween.js";
import type { Must } from "./must.js";
import { mustsIn } from "./mustsIn.js";
import { dependenciesOf } from "./reads/dependencies.js";
import { sameFindings } from "./sameFinding.js";
import type { SessionChange, SessionOptions } from "./session.js";
import { type Touched, TouchedBy } from "./touched.js";

const NONE: readonly never[] = Object.freeze([]);

const NOTHING_CHANGED: SessionChange = Object.freeze({ findings: NO_CHANGES, questions: NO_CHANGES });

const findingKey = ({ rule, subject, upcoming }: Finding): string =>
  `${rule} ${subject.pointer} ${upcoming?.from ?? ""}`;
const questionKey = ({ path }: Question): string => path;

/** What a rule has come to instead. */
interface Update {
  readonly cell: RuleCell;
  readonly findings: readonly Finding[];
  readonly asked: readonly Asked[];
}

/** All that was evaluated at once. */
interface Walked {
  readonly plan: TargetPlan;
  readonly run: Run;
  readonly offered: readonly OfferedListing[];
  readonly recorder: Recorder;
  /** Made when the first edit asks. */
  touchedBy: TouchedBy | undefined;
}

const samePaths = (some: readonly Asked[], others: readonly Asked[]): boolean =>
  some.length === others.length && some.every((asked, index) => sameJson(asked.paths, others[index]?.paths));

/** Whether it takes other findings to say how a finding is listed. */
const standsAlone = ({ cell: { planned, group } }: Update): boolean =>
  planned.rule.matter === undefined && (planned.rule.per === undefined || group.ref.model === undefined);

/** Keeps what each rule came to for each subject, and evaluates only those that read what was edited. */
export class IncrementalJudgement {
  private walked: Walked;
  private lastReport: Report | undefined;
  private lastListed: readonly Finding[] | undefined;
  private lastQuestions: readonly Question[] | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly target: Target,
    private readonly options: SessionOptions,
    private dossier: unknown,
  ) {
    this.walked = this.walk();
  }

  /** Judges the dossier anew where an edit touched it. */
  update(dossier: unknown, changed: readonly Pointer[]): SessionChange {
    const touched = this.engine.recordsReads ? changed.map((pointer) => this.touchedBy(pointer)) : undefined;
    this.lastReport = undefined;
    if (touched === undefined || touched.some(({ all }) => all)) return this.renew(dossier);
    if (!this.bind(dossier, touched)) return this.renew(dossier);
    if (touched.some(({ waivers }) => waivers)) return this.compared(dossier, () => this.refresh(touched));
    const updates = this.evaluate(touched);
    this.dossier = dossier;
    return updates.length === 0 ? NOTHING_CHANGED : this.take(updates);
  }

  /** Judges everything anew. */
  renew(dossier: unknown): SessionChange {
    return this.compared(dossier, () => {
      this.walked = this.walk();
    });
  }

  report(): Report {
    this.lastReport ??= this.engine.report(foundIn(this.cells, this.engine.questions()), this.evaluated());
    return this.lastReport;
  }

  /** The findings of the report, but one for each variant of a model. */
  findings(): readonly Finding[] {
    return this.engine.list(findingsIn(this.cells), this.dossier, { ...this.options, joinVariants: false });
  }

  musts(): Iterable<Must> {
    const { plan } = this.walked;
    return mustsIn(this.cells, (cell) => this.waived(cell, cell.findings), dependenciesOf(plan, this.engine.slots));
  }

  private get cells(): readonly Cell[] {
    return this.walked.recorder.cells;
  }

  private evaluated(): Evaluated {
    const { plan, offered } = this.walked;
    return { dossier: this.dossier, plan, target: this.target, options: this.options, offered };
  }

  private walk(): Walked {
    const { engine, target, options, dossier } = this;
    const plan = engine.plan(dossier, target, options);
    const asked: Asked[] = [];
    const add = (paths: Asked["paths"], rule: Asked["rule"], pointer: Pointer) => asked.push({ paths, rule, pointer });
    const run = engine.run(dossier, target, options, { add, list: () => NONE });
    const recorder = new Recorder(run, asked);
    const offered = engine.walk(plan, target, recorder) ?? [];
    return { plan, run, offered, recorder, touchedBy: undefined };
  }

  private touchedBy(pointer: Pointer): Touched {
    const { walked } = this;
    const { plan, recorder } = walked;
    walked.touchedBy ??= new TouchedBy(recorder.cells, recorder, dependenciesOf(plan, this.engine.slots));
    return walked.touchedBy.place(pointer);
  }

  /** Puts the edited dossier in sight; not if a subject is now called otherwise. */
  private bind(dossier: unknown, touched: readonly Touched[]): boolean {
    const { scope } = this.walked.run;
    for (const { groups } of touched)
      for (const group of groups) {
        const ref = group.ref.withValue(tokensOf(group.ref.pointer).reduce(childOf, dossier));
        if (ref === undefined) return false;
        group.ref = ref;
      }
    scope.values[this.engine.slots.get("dossier") ?? 0] = isObject(dossier) ? dossier : {};
    if (touched.some(({ papers }) => papers)) scope.papers = undefined;
    return true;
  }

  /** Evaluates what was touched, and gives back what came out otherwise. */
  private evaluate(touched: readonly Touched[]): readonly Update[] {
    const [first, second] = touched;
    const cells = second === undefined ? (first?.cells ?? NONE) : new Set(touched.flatMap((one) => one.cells));
    const updates: Update[] = [];
    for (const cell of cells) {
      const update = this.again(cell);
      if (update !== undefined) updates.push(update);
    }
    return updates;
  }

  /** Evaluates a rule once more; nothing if it comes to the same. */
  private again(cell: RuleCell): Update | undefined {
    const { recorder } = this.walked;
    const { owner, ref } = cell.group;
    if (owner !== undefined) recorder.enter(owner.ref);
    recorder.enter(ref);
    recorder.again(cell);
    const { findings, asked, notBinding, tally } = recorder.now;
    Object.assign(cell.tally, tally);
    cell.notBinding = notBinding.length === 0 ? NONE : notBinding.slice();
    if (sameFindings(cell.findings, findings) && samePaths(cell.asked, asked)) return undefined;
    return { cell, findings: findings.slice(), asked: asked.slice() };
  }

  private take(updates: readonly Update[]): SessionChange {
    const asks = updates.some(({ cell, asked }) => !samePaths(cell.asked, asked));
    if (asks || !updates.every(standsAlone)) return this.compared(this.dossier, () => commit(updates));
    const before = updates.flatMap(({ cell }) => this.listed(cell, cell.findings));
    commit(updates);
    this.lastListed = undefined;
    const after = updates.flatMap(({ cell }) => this.listed(cell, cell.findings));
    return { findings: changesBetween(before, after, findingKey), questions: NO_CHANGES };
  }

  private refresh(touched: readonly Touched[]): void {
    commit(this.evaluate(touched));
  }

  /** What changes in the lists of the report by what is done. */
  private compared(dossier: unknown, change: () => void): SessionChange {
    const [findings, questions] = [this.allListed(), this.allQuestions()];
    this.dossier = dossier;
    change();
    this.lastListed = undefined;
    this.lastQuestions = undefined;
    return {
      findings: changesBetween(findings, this.allListed(), findingKey),
      questions: changesBetween(questions, this.allQuestions(), questionKey),
    };
  }

  private allListed(): readonly Finding[] {
    this.lastListed ??= this.engine.list(findingsIn(this.cells), this.dossier, this.options);
    return this.lastListed;
  }

  private allQuestions(): readonly Question[] {
    this.lastQuestions ??= questionsIn(this.cells, this.engine.questions()).list();
    return this.lastQuestions;
  }

  /** How the report lists the findings of a rule that stand alone. */
  private listed(cell: RuleCell, findings: readonly Finding[]): readonly Finding[] {
    const { outcomes } = this.options;
    const waived = this.waived(cell, findings);
    return outcomes === undefined ? waived : waived.filter(({ outcome }) => outcomes.includes(outcome));
  }

  private waived({ group }: RuleCell, findings: readonly Finding[]): readonly Finding[] {
    const waivers = isObject(this.dossier) ? this.dossier["waivers"] : undefined;
    if (!Array.isArray(waivers) || waivers.length === 0 || findings.length === 0) return findings;
    const alone = { findings: [...findings], refs: findings.map(() => group.ref), models: [], hasModels: false };
    return this.engine.list({ ...alone, hasMatters: false }, this.dossier, { asOf: this.options.asOf });
  }
}

function commit(updates: readonly Update[]): void {
  for (const { cell, findings, asked } of updates) {
    cell.findings = findings;
    cell.asked = asked;
  }
}
