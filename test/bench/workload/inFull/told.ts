import type { Finding, Message, Reason, Subject } from "../../../../src/model/finding.js";
import type { Json } from "../../../../src/model/json.js";
import type { Pack } from "../../../../src/packs/pack.js";
import { workloadPacks } from "../pack.js";

/** What every finding of a rule says, whatever it finds. */
type Constants = Pick<Finding, "rule" | "level" | "area" | "params" | "source" | "period">;

function constantsOf({ sources }: Pack, { id, level, area, clauses }: Pack["rules"][number]): Constants {
  const clause = clauses[0];
  const source = sources[clause?.source.ref ?? ""];
  if (clause === undefined || source === undefined) throw new Error(`${id}: expected a clause with its source`);
  return { rule: id, level, area, params: clause.params, source, period: {} };
}

const CONSTANTS: ReadonlyMap<string, Constants> = new Map(
  workloadPacks().flatMap((pack) => pack.rules.map((rule) => [rule.id, constantsOf(pack, rule)] as const)),
);

/** The constants of one rule of the workload. */
export function constants(key: string): Constants {
  const found = CONSTANTS.get(`workload/rules/${key}-0`);
  if (found === undefined) throw new Error(`no rule ${key} in the workload`);
  return found;
}

const NO_REASONS: readonly Reason[] = [];

/** What is wrong at one place, before it is known of which rule. */
export interface Wrong {
  readonly path: string;
  readonly message: Message;
  readonly reasons: readonly Reason[];
  readonly actual: Json | undefined;
  readonly expected: Json | undefined;
}

export const wrong = (
  path: string,
  message: Message,
  actual: Json | undefined,
  expected: Json | undefined,
  reasons = NO_REASONS,
): Wrong => ({ path, message, reasons, actual, expected });

/** The finding of a rule about a subject. Each form is a literal of its own: what is added to an object later costs as much as all before. */
export function failure(of: Constants, subject: Subject, wrong: Wrong): Finding {
  const { rule, level, area, params, source, period } = of;
  const { path, message, reasons, actual, expected } = wrong;
  const outcome = "fail";
  if (expected === undefined) {
    if (actual === undefined)
      return { rule, level, area, subject, outcome, path, params, message, reasons, source, period };
    return { rule, level, area, subject, outcome, path, params, message, reasons, source, period, actual };
  }
  if (actual === undefined)
    return { rule, level, area, subject, outcome, path, params, message, reasons, source, period, expected };
  return { rule, level, area, subject, outcome, path, params, message, reasons, source, period, actual, expected };
}
