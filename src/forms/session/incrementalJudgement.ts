import type { Engine, Evaluated } from "../../engine/engine.js";
import type { OfferedListing } from "../../engine/offered.js";
import type { Run } from "../../engine/run.js";
import type { TargetPlan } from "../../engine/targetPlan.js";
import type { Finding } from "../../model/finding.js";
import { isObject } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { Question, Report } from "../../model/report.js";
import type { Target } from "../../model/target.js";
import { valueAt } from "../edit/keys.js";
import { sameJson } from "../edit/sameJson.js";
import type { Asked, Cell, Group, RuleCell } from "./cells/cell.js";
import { findingsIn, foundIn, questionsIn } from "./cells/foundIn.js";
import { Recorder } from "./cells/recorder.js";
import { staysSettled } from "./cells/staysSettled.js";
import { ChangeList } from "./changeList.js";
import { NO_CHANGES } from "./changes.js";
import { changesBetween } from "./changesBetween.js";
import type { Must } from "./must.js";
import { mustsIn } from "./mustsIn.js";
import { dependenciesOf } from "./reads/dependencies.js";
import { sameFindings } from "./sameFinding.js";
import type { SessionChange, SessionOptions } from "./session.js";
import { ALL, type Touched, TouchedBy, together } from "./touched.js";

const NONE: readonly never[] = Object.freeze([]);

const NOTHING_CHANGED: SessionChange = Object.freeze({ findings: NO_CHANGES, questions: NO_CHANGES });

const findingKey = ({ rule, subject, upcoming }: Finding): string =>
  `${rule} ${subject.pointer} ${upcoming?.from ?? ""}`;

/** Whether two findings of one rule for one subject have the same key. */
const isSameFinding = (one: Finding, other: Finding): boolean => one.upcoming?.from === other.upcoming?.from;
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

function samePaths(some: readonly Asked[], others: readonly Asked[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++)
    if (!sameJson(some[index]?.paths, others[index]?.paths)) return false;
  return true;
}

/** Whether it takes other findings to say how a finding is listed. */
const standsAlone = ({ cell: { planned, group } }: Update): boolean =>
  planned.rule.matter === undefined && (planned.rule.per === undefined || group.ref.model === undefined);

/** Keeps what each rule came to for each subject, and evaluates only those that read what was edited. */
export class IncrementalJudgement {
  private readonly dossierSlot: number;
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
    this.dossierSlot = engine.slots.get("dossier") ?? 0;
    this.walked = this.walk();
  }

  /** Judges the dossier anew where an edit touched it. */
  update(dossier: unknown, changed: readonly Pointer[]): SessionChange {
    const touched = this.touchedBy(changed);
    this.lastReport = undefined;
    if (touched.all || !this.bind(dossier, touched)) return this.renew(dossier);
    if (touched.waivers) return this.compared(dossier, () => commit(this.evaluate(touched)));
    const updates = this.evaluate(touched);
    this.dossier = dossier;
    return updates.length === 0 ? NOTHING_CHANGED : this.take(updates);
  }

  /** Judges everything anew. */
  renew(dossier: unknown): SessionChange {
    this.lastReport = undefined;
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

  private touchedBy(changed: readonly Pointer[]): Touched {
    if (!this.engine.recordsReads) return ALL;
    const { walked } = this;
    const { plan, recorder } = walked;
    walked.touchedBy ??= new TouchedBy(recorder.cells, recorder, dependenciesOf(plan, this.engine.slots));
    const { touchedBy } = walked;
    const [first, second] = changed;
    return first !== undefined && second === undefined
      ? touchedBy.place(first)
      : together(changed.map((pointer) => touchedBy.place(pointer)));
  }

  /** Puts the edited dossier in sight; not if a subject is now called otherwise. */
  private bind(dossier: unknown, { groups, papers }: Touched): boolean {
    const { scope } = this.walked.run;
    for (const { group, keys } of groups) {
      const ref = group.ref.withValue(valueAt(dossier, keys));
      if (ref === undefined) return false;
      group.ref = ref;
    }
    scope.values[this.dossierSlot] = isObject(dossier) ? dossier : {};
    if (papers) scope.papers = undefined;
    return true;
  }

  /** Evaluates what was touched, and gives back what came out otherwise. */
  private evaluate({ cells }: Touched): readonly Update[] {
    const { recorder } = this.walked;
    const updates: Update[] = [];
    let inSight: Group | undefined;
    for (const cell of cells) {
      const { group } = cell;
      if (group !== inSight) {
        if (group.owner !== undefined) recorder.enter(group.owner.ref);
        recorder.enter(group.ref);
        inSight = group;
      }
      if (staysSettled(cell, recorder.scope)) continue;
      recorder.again(cell);
      const update = this.updateOf(cell);
      if (update !== undefined) updates.push(update);
    }
    return updates;
  }

  /** What a rule has come to that was evaluated once more; nothing if it is the same. */
  private updateOf(cell: RuleCell): Update | undefined {
    const { run, asked } = this.walked.recorder;
    const { findings, notBinding, tally } = run;
    cell.tally.pass = tally.pass;
    cell.tally.undecided = tally.undecided;
    cell.tally.notBinding = tally.notBinding;
    cell.tally.mustOpen = tally.mustOpen;
    cell.notBinding = notBinding.length === 0 ? NONE : notBinding.slice();
    const asksSame = samePaths(cell.asked, asked);
    if (asksSame && sameFindings(cell.findings, findings)) return undefined;
    return { cell, findings: findings.slice(), asked: asksSame ? cell.asked : asked.slice() };
  }

  private take(updates: readonly Update[]): SessionChange {
    for (const update of updates)
      if (update.asked !== update.cell.asked || !standsAlone(update))
        return this.compared(this.dossier, () => commit(updates));
    const changes = new ChangeList(findingKey, isSameFinding);
    for (const { cell, findings } of updates)
      changes.add(this.listed(cell, cell.findings), this.listed(cell, findings));
    commit(updates);
    this.lastListed = undefined;
    return { findings: changes.all(), questions: NO_CHANGES };
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
    if (outcomes === undefined || waived.every(({ outcome }) => outcomes.includes(outcome))) return waived;
    return waived.filter(({ outcome }) => outcomes.includes(outcome));
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
