import type { ClauseName } from "../../diff/changes.js";
import type { DiffVoice } from "./diffVoice.js";

/** The days of a period. */
export function periodText({ from, until }: Pick<ClauseName, "from" | "until">, { voice }: DiffVoice): string {
  if (from !== undefined && until !== undefined) return voice.say("explain.period.between", { from, until });
  if (from !== undefined) return voice.say("explain.period.from", { from });
  return until === undefined ? voice.say("explain.period.always") : voice.say("explain.period.until", { until });
}

/** A period or row by its days, and by the conditions that set it apart. */
export function clauseText(clause: ClauseName, rule: string, voice: DiffVoice): string {
  if (clause.own.length === 0) return periodText(clause, voice);
  const conditions = clause.own
    .map((condition) => voice.condition(condition, rule))
    .reduce((first, second) => voice.say("and", { first, second }));
  if (clause.from === undefined && clause.until === undefined) return voice.say("clause.only-where", { conditions });
  return voice.say("clause.where", { period: periodText(clause, voice), conditions });
}
