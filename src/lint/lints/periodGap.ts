import type { Lint } from "../lint.js";
import { placeIn } from "../lintedPacks.js";

/** Days between two periods on which a rule does not hold. */
export const periodGap: Lint = {
  id: "period-gap",
  check: ({ rules }) =>
    rules.flatMap((rule) => {
      const periods = rule.authored.periods ?? [];
      const sorted = [...periods.entries()].sort(([, a], [, b]) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
      return sorted.flatMap(([index, { from }], place) => {
        const until = sorted[place - 1]?.[1].until;
        if (from === undefined || until === undefined || until >= from) return [];
        const pointer = placeIn(rule, `periods/${index}/from`);
        return [{ file: rule.file, pointer, rule: rule.id, params: { until, from } }];
      });
    }),
};
