import type { Checker } from "../../src/engine/checker.js";
import { createChecker } from "../../src/engine/checker.js";
import { limitRows } from "./limits.js";
import { ratio } from "./ratio.js";
import { crowdRow, manyRow } from "./scale.js";
import { sweepOf } from "./sweepOf.js";
import { type Row, rowOf } from "./table.js";
import { CHECK_OPTIONS, targetOf } from "./target.js";
import { AS_OF, type WorkloadDossier, workloadDossiers } from "./workload/dossiers.js";
import { checkByHand } from "./workload/hand.js";
import { addOperations, checkByJsonLogic } from "./workload/jsonLogicEngine.js";
import { workloadPacks } from "./workload/pack.js";
import { WORKLOAD_RULES } from "./workload/rules.js";

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

/** Before anything is timed: all engines have to agree on every status. */
function verify(checker: Checker, dossiers: readonly WorkloadDossier[]): void {
  for (const [index, dossier] of dossiers.entries()) {
    const hand = checkByHand(dossier, targetOf(index).market).status;
    const own = statusesOf(checker, dossier, index);
    const logic = checkByJsonLogic(dossier, targetOf(index).market).status;
    for (const [place, { key }] of WORKLOAD_RULES.entries()) {
      if (own[place] !== hand[place] || logic[place] !== hand[place])
        throw new Error(
          `dossier ${index}, rule ${key}: by hand ${hand[place]}, greenlane ${own[place]}, json-logic-js ${logic[place]}`,
        );
    }
  }
}

addOperations();
const dossiers = workloadDossiers(256, 7);
const checker = createChecker({ packs: workloadPacks() });
verify(checker, dossiers);
console.log(
  `${WORKLOAD_RULES.length} rules, ${dossiers.length} dossiers: greenlane, hand-written code and json-logic-js agree on every status.\n`,
);

const inFull = !process.argv.includes("--gates");
const own = sweepOf(dossiers, (dossier, index) => checker.check(dossier, targetOf(index), CHECK_OPTIONS));
const hand = sweepOf(dossiers, (dossier, index) => checkByHand(dossier, targetOf(index).market));
const logic = sweepOf(dossiers, (dossier, index) => checkByJsonLogic(dossier, targetOf(index).market));
const toHand = ratio(own, hand);
const toLogic = ratio(logic, own);
/** Wide enough for a busy machine: they catch what makes a check several times as dear, nothing finer. */
const gates = (): readonly Row[] => [
  rowOf("against hand-written code", toHand.ratio, { atMost: 7 }),
  rowOf("json-logic-js against greenlane", toLogic.ratio, { atLeast: 2.5 }),
  crowdRow(dossiers, 1.5),
];

const table = (): readonly Row[] => [
  rowOf("one check, 60 rules", toHand.microseconds, undefined, "µs"),
  rowOf("against hand-written code, first step", toHand.ratio, { atMost: 4 }),
  rowOf("against hand-written code", toHand.ratio, { atMost: 1.6 }),
  rowOf("json-logic-js against greenlane, first step", toLogic.ratio, { atLeast: 5 }),
  rowOf("json-logic-js against greenlane", toLogic.ratio, { atLeast: 15 }),
  ...limitRows(dossiers),
  crowdRow(dossiers, 1.05),
  manyRow(dossiers),
];

const rows = inFull ? table() : gates();
console.table(rows);
process.exitCode = rows.some((row) => row.verdict === "MISSED") ? 1 : 0;
