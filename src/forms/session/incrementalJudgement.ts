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
import { keptSame } from "./keptSame.js";
import { askedBy, listedWith, questionsAt, standsAlone } from "./listedTogether.js";
import type { Must } from "./must.js";
import { mustsIn } from "./mustsIn.js";
import { dependenciesOf } from "./reads/dependencies.js";
import { type Renamed, Renaming, retold, takeBack } from "./renamed.js";
import { sameFinding, sameFindings } from "./sameFinding.js";
import type { SessionChange, SessionOptions } from "./session.js";
import { ALL, type Touched, TouchedBy, together } from "./touched.js";
import type { Update } from "./update.js";

const NONE: readonly never[] = Object.freeze([]);

const NOTHING_CHANGED: SessionChange = Object.freeze({ findings: NO_CHANGES, questions: NO_CHANGES });

const findingKey = ({ rule, subject, upcoming }: Finding): string =>
  `${rule} ${subject.pointer} ${upcoming?.from ?? ""}`;

/** Whether two findings of one rule for one subject have the same key. */
const isSameFinding = (one: Finding, other: Finding): boolean => one.upcoming?.from === other.upcoming?.from;
const questionKey = ({ path }: Question): string => path;

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

const hasWaivers = (dossier: unknown): boolean => {
  const waivers = isObject(dossier) ? dossier["waivers"] : undefined;
  return Array.isArray(waivers) && waivers.length > 0;
};

/** Keeps what each rule came to for each subject, and evaluates only those that read what was edited. */
export class IncrementalJudgement {
  private readonly dossierSlot: number;
  private walked: Walked;
  private lastReport: Report | undefined;
  private lastListed: readonly Finding[] | undefined;
  private lastQuestions: readonly Question[] | undefined;
  private lastFindings: { readonly list: readonly Finding[]; stale: boolean } = { list: NONE, stale: true };

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
    if (touched.all || touched.waivers) return this.renew(dossier);
    const renamed = this.bind(dossier, touched);
    const waives = hasWaivers(dossier);
    if (renamed !== undefined && waives) {
      takeBack(renamed);
      return this.renew(dossier);
    }
    this.dossier = dossier;
    const changes = new ChangeList(findingKey, isSameFinding);
    const updates = this.evaluate(touched, renamed === undefined && !waives ? changes : undefined);
    if (renamed !== undefined) updates.push(...retold(this.cells, renamed, updates));
    return this.take(updates, changes, renamed);
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

  /** The findings of the report, but one for each variant of a model. What stays the same is the same object as before. */
  findings(): readonly Finding[] {
    if (this.lastFindings.stale) {
      const { list } = this.lastFindings;
      const options = { ...this.options, joinVariants: false };
      const made = this.engine.list(findingsIn(this.cells), this.dossier, options);
      this.lastFindings = { list: keptSame(list, made, findingKey), stale: false };
    }
    return this.lastFindings.list;
  }

  questions(): readonly Question[] {
    this.lastQuestions ??= questionsIn(this.cells, this.engine.questions()).list();
    return this.lastQuestions;
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

  /** Puts the edited dossier in sight. */
  private bind(dossier: unknown, { groups, papers }: Touched): Renamed | undefined {
    const { run, recorder } = this.walked;
    const renaming = new Renaming();
    for (const { group, keys } of groups) renaming.give(group, valueAt(dossier, keys));
    run.scope.values[this.dossierSlot] = isObject(dossier) ? dossier : {};
    if (papers) run.scope.papers = undefined;
    return renaming.over(recorder.groups.values());
  }

  /** Evaluates what was touched, and gives back what came out otherwise; most findings that stand alone are taken and told at once, if they may be. */
  private evaluate({ cells }: Touched, alone: ChangeList<Finding> | undefined): Update[] {
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
      this.recount(cell);
      if (alone !== undefined && this.takesAlone(cell, alone)) continue;
      const update = this.updateOf(cell);
      if (update !== undefined) updates.push(update);
    }
    return updates;
  }

  /** Takes what a rule has come to that was evaluated once more, if that is one finding at most which stands alone, and was. */
  private takesAlone(cell: RuleCell, changes: ChangeList<Finding>): boolean {
    const { run, asked } = this.walked.recorder;
    const { findings } = run;
    if (asked.length + cell.asked.length > 0 || findings.length > 1 || cell.findings.length > 1) return false;
    if (!standsAlone(cell, undefined)) return false;
    const before = cell.findings[0];
    const after = findings[0];
    if (before !== undefined && after !== undefined && sameFinding(before, after)) return true;
    changes.addOne(this.ifListed(before), this.ifListed(after));
    cell.findings = after === undefined ? NONE : [after];
    return true;
  }

  private recount(cell: RuleCell): void {
    const { tally, notBinding } = this.walked.recorder.run;
    cell.tally.pass = tally.pass;
    cell.tally.undecided = tally.undecided;
    cell.tally.notBinding = tally.notBinding;
    cell.tally.mustOpen = tally.mustOpen;
    cell.notBinding = notBinding.length === 0 ? NONE : notBinding.slice();
  }

  /** What a rule has come to that was evaluated once more; nothing if it is the same. */
  private updateOf(cell: RuleCell): Update | undefined {
    const { run, asked } = this.walked.recorder;
    const { findings } = run;
    const asksSame = samePaths(cell.asked, asked);
    if (asksSame && sameFindings(cell.findings, findings)) return undefined;
    return { cell, findings: findings.slice(), asked: asksSame ? cell.asked : asked.slice() };
  }

  /** Takes what came out otherwise, beside what was taken alone. */
  private take(updates: readonly Update[], changes: ChangeList<Finding>, renamed: Renamed | undefined): SessionChange {
    if (updates.length === 0 && changes.isEmpty) return NOTHING_CHANGED;
    const others: RuleCell[] = [];
    let asks = false;
    for (const { cell, findings, asked } of updates) {
      if (asked !== cell.asked) asks = true;
      if (standsAlone(cell, renamed)) changes.add(this.listed(cell, cell.findings), this.listed(cell, findings));
      else others.push(cell);
    }
    const before = this.joined(others, renamed, renamed);
    const places = asks ? askedBy(updates) : undefined;
    const asked = this.questionsAt(places);
    commit(updates);
    this.lastListed = undefined;
    this.lastFindings.stale = true;
    if (asks) this.lastQuestions = undefined;
    if (others.length > 0) changes.addAll(changesBetween(before, this.joined(others, renamed), findingKey));
    return { findings: changes.all(), questions: changesBetween(asked, this.questionsAt(places), questionKey) };
  }

  /** How the report lists what some rules came to, with all that may be listed together with that; `calledAsBefore`: as it did. */
  private joined(
    some: readonly RuleCell[],
    renamed: Renamed | undefined,
    calledAsBefore?: Renamed,
  ): readonly Finding[] {
    if (some.length === 0) return NONE;
    const cells = listedWith(some, this.cells, renamed);
    const found = findingsIn(cells, (group) => calledAsBefore?.get(group) ?? group.ref);
    return this.engine.list(found, this.dossier, this.options);
  }

  private questionsAt(places: ReadonlySet<Pointer> | undefined): readonly Question[] {
    return places === undefined ? NONE : questionsAt(places, this.cells, this.engine.questions());
  }

  /** What changes in the lists of the report by what is done. */
  private compared(dossier: unknown, change: () => void): SessionChange {
    const [findings, questions] = [this.allListed(), this.questions()];
    this.dossier = dossier;
    change();
    this.lastListed = undefined;
    this.lastFindings.stale = true;
    this.lastQuestions = undefined;
    return {
      findings: changesBetween(findings, this.allListed(), findingKey),
      questions: changesBetween(questions, this.questions(), questionKey),
    };
  }

  private allListed(): readonly Finding[] {
    this.lastListed ??= this.engine.list(findingsIn(this.cells), this.dossier, this.options);
    return this.lastListed;
  }

  /** How the report lists the findings of a rule that stand alone. */
  private listed(cell: RuleCell, findings: readonly Finding[]): readonly Finding[] {
    return this.waived(cell, findings).filter((finding) => this.ifListed(finding) !== undefined);
  }

  /** A finding, unless nobody wants its outcome. */
  private ifListed(finding: Finding | undefined): Finding | undefined {
    const { outcomes } = this.options;
    return finding === undefined || outcomes === undefined || outcomes.includes(finding.outcome) ? finding : undefined;
  }

  private waived({ group }: RuleCell, findings: readonly Finding[]): readonly Finding[] {
    if (findings.length === 0 || !hasWaivers(this.dossier)) return findings;
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
