import jsonLogic from "json-logic-js";
import { bytes, characters } from "../../../src/checks/measure.js";
import { AS_OF, type WorkloadDossier } from "./dossiers.js";
import { WORKLOAD_RULES } from "./rules.js";

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;
const TODAY = dayNumber(AS_OF);
const patterns = new Map<string, RegExp>();

const OPERATIONS: { readonly [name: string]: (...values: never[]) => unknown } = {
  codePoints: characters,
  utf8Bytes: bytes,
  itemCount: (list: readonly unknown[]) => list.length,
  daysLeft: (day: string | false) => (day === false ? Number.POSITIVE_INFINITY : dayNumber(day) - TODAY),
  ageDays: (day: string) => TODAY - dayNumber(day),
  matches: (text: string, source: string, flags: string) => {
    const pattern = patterns.get(source) ?? new RegExp(source, flags);
    patterns.set(source, pattern);
    return pattern.test(text);
  },
};

interface JsonLogicFinding {
  readonly rule: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** The workload's rules run by json-logic-js, with the same measures: a status per rule, and for each failure the value that hand-written code records as well. */
export function checkByJsonLogic(
  dossier: WorkloadDossier,
  market: string,
): { readonly status: readonly number[]; readonly findings: readonly JsonLogicFinding[] } {
  const { legalName } = dossier.merchant;
  // json-logic-js sees nothing outside a list element: the one comparison that needs it gets it handed in.
  const licences = dossier.documents
    .filter((paper) => paper.type === "business-licence")
    .map((paper) => ({ ...paper, legalName }));
  const data = { ...dossier, listing: dossier.listings[0], market, licences };
  const findings: JsonLogicFinding[] = [];
  const status = WORKLOAD_RULES.map(({ key, logic, rule }) => {
    if (logic.when !== undefined && jsonLogic.apply(logic.when as never, data) !== true) return 2;
    if (jsonLogic.apply(logic.assert as never, data) === true) return 0;
    findings.push({ rule: key, actual: jsonLogic.apply(logic.actual as never, data), expected: rule.check });
    return 1;
  });
  return { status, findings };
}

/** json-logic-js keeps its operations for the whole process: to be called once, by the benchmark. */
export function addOperations(): void {
  for (const [name, operation] of Object.entries(OPERATIONS))
    jsonLogic.add_operation(name, operation as (...values: unknown[]) => unknown);
}
