import { LogicEngine } from "json-logic-engine";
import type { WorkloadDossier } from "./dossiers.js";
import { jsonLogicData, OPERATIONS } from "./jsonLogicData.js";
import { WORKLOAD_RULES } from "./rules.js";
import type { CheckStatus, StatusReport } from "./statusReport.js";

type Evaluate = (data: object) => unknown;

interface Ready {
  readonly key: string;
  readonly when: Evaluate | undefined;
  readonly assert: Evaluate;
  readonly actual: Evaluate;
  readonly expected: unknown;
}

function engine(): LogicEngine {
  const made = new LogicEngine();
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    const method = (values: unknown): unknown => operation(...((Array.isArray(values) ? values : [values]) as never[]));
    made.addMethod(name, { method, deterministic: true });
  }
  return made;
}

function checkWith(prepare: (logic: unknown) => Evaluate): CheckStatus<WorkloadDossier> {
  const rules = WORKLOAD_RULES.map(({ key, logic, rule }): Ready => {
    const when = logic.when === undefined ? undefined : prepare(logic.when);
    return { key, when, assert: prepare(logic.assert), actual: prepare(logic.actual), expected: rule.check };
  });
  return (dossier, market): StatusReport => {
    const data = jsonLogicData(dossier, market);
    const findings: unknown[] = [];
    const status = rules.map(({ key, when, assert, actual, expected }) => {
      if (when !== undefined && when(data) !== true) return 2;
      if (assert(data) === true) return 0;
      findings.push({ rule: key, actual: actual(data), expected });
      return 1;
    });
    return { status, findings };
  };
}

/** The workload's rules interpreted by json-logic-engine, which keeps an optimised form of each. */
export function runByJsonLogicEngine(): CheckStatus<WorkloadDossier> {
  const made = engine();
  return checkWith((logic) => (data) => made.run(logic, data) as unknown);
}

/** The workload's rules compiled by json-logic-engine, by means of `eval`. */
export function buildByJsonLogicEngine(): CheckStatus<WorkloadDossier> {
  const made = engine();
  return checkWith((logic) => {
    const built: unknown = made.build(logic);
    return typeof built === "function" ? (built as Evaluate) : () => built;
  });
}
