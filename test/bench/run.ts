import type { Checker } from "../../src/engine/checker.js";
import { createChecker } from "../../src/engine/checker.js";
import { ratio, type Sweep } from "./ratio.js";
import { AS_OF, type WorkloadDossier, workloadDossiers } from "./workload/dossiers.js";
import { checkByHand } from "./workload/hand.js";
import { addOperations, checkByJsonLogic } from "./workload/jsonLogicEngine.js";
import { workloadPacks } from "./workload/pack.js";
import { WORKLOAD_RULES } from "./workload/rules.js";

const TARGETS = [{ market: "DE" }, { market: "FR" }, { market: "US" }] as const;
const targetOf = (index: number) => TARGETS[index % TARGETS.length] as (typeof TARGETS)[number];
const OPTIONS = { asOf: AS_OF, outcomes: ["fail", "unknown"], inputIssues: [] } as const;

function sweepOf(
  dossiers: readonly WorkloadDossier[],
  check: (dossier: WorkloadDossier, index: number) => { readonly findings: readonly unknown[] },
): Sweep {
  return (count) => {
    let found = 0;
    for (let index = 0; index < count; index++) {
      const place = index % dossiers.length;
      found += check(dossiers[place] as WorkloadDossier, place).findings.length;
    }
    return found;
  };
}

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

const own = sweepOf(dossiers, (dossier, index) => checker.check(dossier, targetOf(index), OPTIONS));
const hand = sweepOf(dossiers, (dossier, index) => checkByHand(dossier, targetOf(index).market));
const logic = sweepOf(dossiers, (dossier, index) => checkByJsonLogic(dossier, targetOf(index).market));
const toHand = ratio(own, hand);
const toLogic = ratio(logic, own);
const rows = [
  { measure: "one check, 60 rules", value: `${toHand.microseconds.toFixed(1)} µs`, target: "", verdict: "" },
  {
    measure: "against hand-written code",
    value: `${toHand.ratio.toFixed(2)} ×`,
    target: "≤ 4 ×",
    verdict: toHand.ratio <= 4 ? "met" : "MISSED",
  },
  {
    measure: "json-logic-js against greenlane",
    value: `${toLogic.ratio.toFixed(1)} ×`,
    target: "≥ 5 ×",
    verdict: toLogic.ratio >= 5 ? "met" : "MISSED",
  },
];
console.table(rows);
process.exitCode = rows.some((row) => row.verdict === "MISSED") ? 1 : 0;
