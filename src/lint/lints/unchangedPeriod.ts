import type { Json } from "../../model/json.js";
import type { Lint } from "../lint.js";
import { placeIn } from "../lintedPacks.js";
import { keyOf } from "../solver/checkFormula.js";

/** A period that says what the one before it says, from the day on which that ends. */
export const unchangedPeriod: Lint = {
  id: "unchanged-period",
  check: ({ rules }) =>
    rules.flatMap((rule) => {
      const periods = rule.authored.periods ?? [];
      const said = periods.map(({ from: _from, until: _until, source: _source, ...rest }) => keyOf(rest as Json));
      return periods.flatMap(({ from }, index) => {
        const before = periods.findIndex(
          (other, at) => at !== index && other.until !== undefined && other.until === from,
        );
        if (from === undefined || before === -1 || said[before] !== said[index]) return [];
        const pointer = placeIn(rule, `periods/${index}`);
        return [{ file: rule.file, pointer, rule: rule.id, params: { from } }];
      });
    }),
};
