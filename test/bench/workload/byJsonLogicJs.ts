import jsonLogic from "json-logic-js";
import type { WorkloadDossier } from "./dossiers.js";
import { jsonLogicData, OPERATIONS } from "./jsonLogicData.js";
import { WORKLOAD_RULES } from "./rules.js";
import type { StatusReport } from "./statusReport.js";

// json-logic-js keeps its operations for the whole process.
for (const [name, operation] of Object.entries(OPERATIONS))
  jsonLogic.add_operation(name, operation as (...values: unknown[]) => unknown);

/** The workload's rules run by json-logic-js: for each failure the value that hand-written code records as well. */
export function checkByJsonLogicJs(dossier: WorkloadDossier, market: string): StatusReport {
  const data = jsonLogicData(dossier, market);
  const findings: unknown[] = [];
  const status = WORKLOAD_RULES.map(({ key, logic, rule }) => {
    if (logic.when !== undefined && jsonLogic.apply(logic.when as never, data) !== true) return 2;
    if (jsonLogic.apply(logic.assert as never, data) === true) return 0;
    findings.push({ rule: key, actual: jsonLogic.apply(logic.actual as never, data), expected: rule.check });
    return 1;
  });
  return { status, findings };
}
