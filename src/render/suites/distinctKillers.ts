import type { Survivor } from "../../testing/mutate/mutationReport.js";
import type { RuleCase } from "../../testing/ruleCase.js";

/** The cases that kill these survivors, each once: one case often kills several. */
export const distinctKillers = (survivors: readonly Survivor[]): readonly RuleCase[] => [
  ...new Map(
    survivors.flatMap(({ killer }) => (killer === undefined ? [] : [[killer.name, killer] as const])),
  ).values(),
];
