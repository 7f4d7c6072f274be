import { isDeepStrictEqual } from "node:util";
import { type Checker, createChecker } from "../../src/engine/checker.js";
import type { Finding } from "../../src/model/finding.js";
import { type Ratio, ratio, type Sweep } from "./ratio.js";
import { laterSweepOf, sweepOf } from "./sweepOf.js";
import { type Goal, type Row, rowOf } from "./table.js";
import { CHECK_OPTIONS, targetOf } from "./target.js";
import { checkByHand } from "./workload/byHand.js";
import { checkByHandInFull } from "./workload/byHandInFull.js";
import { buildByJsonLogicEngine, runByJsonLogicEngine } from "./workload/byJsonLogicEngine.js";
import { checkByJsonLogicJs } from "./workload/byJsonLogicJs.js";
import { byJsonRulesEngine } from "./workload/byJsonRulesEngine.js";
import { checkByUsualCode } from "./workload/byUsualCode.js";
import { AS_OF, type WorkloadDossier } from "./workload/dossiers.js";
import { workloadPacks } from "./workload/pack.js";
import { WORKLOAD_RULES } from "./workload/rules.js";
import type { CheckStatus, StatusReport } from "./workload/statusReport.js";

type Dossiers = readonly WorkloadDossier[];

interface Peer {
  readonly name: string;
  readonly check: CheckStatus<WorkloadDossier>;
  readonly goal: Goal;
  /** In `npm run bench:gates`: wide enough for a busy machine, so that it catches what makes a check several times as dear, nothing finer. */
  readonly gate: Goal;
}

const PEERS: readonly Peer[] = [
  { name: "json-logic-js", check: checkByJsonLogicJs, goal: { atLeast: 15 }, gate: { atLeast: 2.5 } },
  { name: "json-logic-engine, run", check: runByJsonLogicEngine(), goal: { atLeast: 4.5 }, gate: { atLeast: 0.8 } },
  {
    name: "json-logic-engine, built by eval",
    check: buildByJsonLogicEngine(),
    goal: { atLeast: 1.5 },
    gate: { atLeast: 0.2 },
  },
  { name: "code as usually written", check: checkByUsualCode, goal: { atLeast: 8 }, gate: { atLeast: 1 } },
];

/** A status per rule, as hand-written code has it. */
function statusesOf(checker: Checker, dossier: WorkloadDossier, index: number): readonly (number | string)[] {
  const report = checker.check(dossier, targetOf(index), { asOf: AS_OF, joinMatters: false, inputIssues: [] });
  const outcomes = new Map(report.findings.map((finding) => [finding.rule, finding.outcome]));
  const asked = new Set(report.questions.flatMap((question) => question.rules.map((rule) => rule.rule)));
  return WORKLOAD_RULES.map(({ key }) => {
    const id = `workload/rules/${key}-0`;
    const outcome = outcomes.get(id);
    if (outcome === undefined) return asked.has(id) ? "question" : 2;
    return { pass: 0, fail: 1, unknown: "unknown", waived: "waived" }[outcome];
  });
}

/** Refuses to go on if an engine says something else than hand-written code. */
function expectSame(name: string, dossier: number, hand: readonly number[], other: readonly (number | string)[]): void {
  for (const [place, { key }] of WORKLOAD_RULES.entries())
    if (other[place] !== hand[place])
      throw new Error(`dossier ${dossier}, rule ${key}: by hand ${hand[place]}, ${name} ${other[place]}`);
}

/** Refuses to go on if hand-written code that tells all tells something else than greenlane. */
function expectSameFindings(dossier: number, hand: readonly Finding[], own: readonly Finding[]): void {
  const place = hand.findIndex((finding, index) => !isDeepStrictEqual(finding, own[index]));
  if (place < 0 && hand.length === own.length) return;
  const [byHand, byGreenlane] = [hand, own].map((findings) => JSON.stringify(findings[Math.max(place, 0)]));
  throw new Error(`dossier ${dossier}, finding ${place}: by hand ${byHand}, greenlane ${byGreenlane}`);
}

/** For an engine that cannot tell "passes" from "does not bind". */
const folded = ({ status }: StatusReport): readonly number[] => status.map((one) => (one === 2 ? 0 : one));

/** Greenlane and the engines that it is measured against, over the same dossiers; all of them agree on every status. */
export class Engines {
  readonly own: Sweep;
  private readonly hand: Sweep;
  private readonly handInFull: Sweep;
  private readonly later = byJsonRulesEngine();

  private constructor(
    private readonly checker: Checker,
    private readonly dossiers: Dossiers,
  ) {
    this.own = sweepOf(dossiers, (dossier, index) => checker.check(dossier, targetOf(index), CHECK_OPTIONS));
    this.hand = sweepOf(dossiers, (dossier, index) => checkByHand(dossier, targetOf(index).market));
    this.handInFull = sweepOf(dossiers, (dossier, index) => checkByHandInFull(dossier, targetOf(index).market));
  }

  /** Before anything is timed: throws if they do not agree. */
  static async agreeing(dossiers: Dossiers): Promise<Engines> {
    const engines = new Engines(createChecker({ packs: workloadPacks() }), dossiers);
    for (const [index, dossier] of dossiers.entries()) await engines.verify(dossier, index);
    return engines;
  }

  toHand(): Promise<Ratio> {
    return ratio(this.own, this.hand);
  }

  toHandInFull(): Promise<Ratio> {
    return ratio(this.own, this.handInFull);
  }

  async rows(strict: boolean): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const { name, check, goal, gate } of PEERS) {
      const sweep = sweepOf(this.dossiers, (dossier, index) => check(dossier, targetOf(index).market));
      const { ratio: times } = await ratio(sweep, this.own);
      rows.push(rowOf(`${name} against greenlane`, times, strict ? goal : gate));
    }
    return rows;
  }

  async laterRow(goal: Goal): Promise<Row> {
    const sweep = laterSweepOf(this.dossiers, (dossier, index) => this.later(dossier, targetOf(index).market));
    const { ratio: times } = await ratio(sweep, this.own, 9);
    return rowOf("json-rules-engine against greenlane", times, goal);
  }

  private async verify(dossier: WorkloadDossier, index: number): Promise<void> {
    const { market } = targetOf(index);
    const hand = checkByHand(dossier, market);
    const inFull = checkByHandInFull(dossier, market);
    expectSame("greenlane", index, hand.status, statusesOf(this.checker, dossier, index));
    expectSame("by hand in full", index, hand.status, inFull.status);
    expectSameFindings(index, inFull.findings, this.checker.check(dossier, targetOf(index), CHECK_OPTIONS).findings);
    for (const { name, check } of PEERS) expectSame(name, index, hand.status, check(dossier, market).status);
    expectSame("json-rules-engine", index, folded(hand), (await this.later(dossier, market)).status);
  }
}
