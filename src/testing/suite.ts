import type { Checker } from "../engine/checker.js";
import type { Pack, Rule } from "../packs/pack.js";
import type { Voice } from "../text/voice.js";
import type { PinnedBoundaries } from "./boundaries/boundaryFile.js";
import type { BoundaryReport } from "./boundaries/boundaryReport.js";
import { checkBoundaries } from "./boundaries/checkBoundaries.js";
import type { CaseNames } from "./caseNames.js";
import type { FixtureFile } from "./fixtureFile.js";
import { type ReadCases, readCases } from "./readCases.js";
import { REFUSALS } from "./refusals/index.js";
import { type CaseRun, runCase } from "./runCase.js";
import { checkerForRule } from "./runRuleCase.js";
import type { Refusal, RefusalCode, RuleSuite } from "./suiteReport.js";

/** What the suites of several rules have in common. */
export interface SuiteWorld {
  /** All packs in sight: a rule may replace one of another pack. */
  readonly packs: readonly Pack[];
  /** One for each locale in which there are words, with `UNFILLED_MARK` for what is unfilled. */
  readonly voices: readonly Voice[];
  /** The names that cases may use; absent: only the dossier's own fields are known. */
  readonly names?: CaseNames;
  /** Absent: nothing is pinned. */
  readonly pinned?: PinnedBoundaries;
}

/** Whose suite it is, and where it stands. */
export interface SuitePlace {
  readonly rule: Rule;
  readonly pack: Pack;
  /** The fixture file, read; without a text if there is none. */
  readonly file: Omit<FixtureFile, "text"> & { readonly text?: string };
  /** A file of a misspelt name is probably meant to be its file: that one is told, and not that there are no cases. */
  readonly isMisnamed?: boolean;
}

/** What a suite may only seem to lack while one of its cases cannot be read. */
const SAID_BY_ANOTHER_CASE: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  "no-pass",
  "no-fail",
  "no-unknown",
  "no-not-binding",
  "boundary-day",
  "unused-field",
]);

const NOTHING: ReadCases = { cases: [], refusals: [] };

const NOTHING_PINNED: BoundaryReport = { checked: 0, failures: [] };

/** The cases of one rule: each is run once, when it is first asked for. */
export class Suite {
  private readonly read: ReadCases;
  private readonly checker: Checker;
  private readonly runs = new Map<number, CaseRun>();
  private refused: readonly Refusal[] | undefined;
  private held: BoundaryReport | undefined;

  constructor(
    readonly place: SuitePlace,
    private readonly world: SuiteWorld,
  ) {
    const { text, ...file } = place.file;
    this.read = text === undefined ? NOTHING : readCases({ ...file, text }, world.names);
    this.checker = checkerForRule(world.packs, place.rule.id);
  }

  /** The names of the cases that can be run, in their order. */
  get names(): readonly string[] {
    return this.read.cases.map(({ written }) => written.name);
  }

  /** Runs one case. */
  run(index: number): CaseRun {
    const written = this.read.cases[index];
    if (written === undefined) throw new RangeError(`no case ${index} of ${this.place.rule.id}`);
    const run = this.runs.get(index) ?? runCase(this.checker, this.place.rule.id, written);
    this.runs.set(index, run);
    return run;
  }

  /** Runs all cases. */
  get cases(): readonly CaseRun[] {
    return this.names.map((_, index) => this.run(index));
  }

  /** What cannot be read of the suite, and what it lacks. */
  get refusals(): readonly Refusal[] {
    this.refused ??= [...this.read.refusals, ...this.lacks()];
    return this.refused;
  }

  /** Holds the rule against what is pinned of it. */
  get boundaries(): BoundaryReport {
    const { rule, pack } = this.place;
    const { pinned } = this.world;
    const cases = this.read.cases.map(({ written }) => written);
    this.held ??=
      pinned === undefined
        ? NOTHING_PINNED
        : checkBoundaries({ rule, pack: pack.id, cases, checker: this.checker }, pinned);
    return this.held;
  }

  /** Runs all cases and says what came of them. */
  report(): RuleSuite {
    const started = performance.now();
    const { rule, pack, file } = this.place;
    const cases = this.cases.map(({ report }) => report);
    const { refusals } = this;
    return {
      rule: rule.id,
      pack: pack.id,
      file: file.path,
      cases,
      refusals,
      ...(this.world.pinned === undefined ? {} : { boundaries: this.boundaries }),
      durationMs: performance.now() - started,
    };
  }

  private lacks(): readonly Refusal[] {
    const { rule, pack, file } = this.place;
    if (this.read.cases.length === 0) {
      const none: Refusal = { code: "no-cases", file: file.path, line: 1, params: { rule: rule.id } };
      return this.read.refusals.length > 0 || this.place.isMisnamed === true ? [] : [none];
    }
    const view = { rule, pack, cases: this.cases, checker: this.checker, voices: this.world.voices };
    const isWhole = this.read.refusals.length === 0;
    return REFUSALS.flatMap((refuse) => refuse(view))
      .filter(({ code }) => isWhole || !SAID_BY_ANOTHER_CASE.has(code))
      .map((found) => ({ ...found, file: file.path }));
  }
}
