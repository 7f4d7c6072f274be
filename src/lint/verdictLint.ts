import { type ConditionVerdict, conditionVerdicts } from "./conditionVerdicts.js";
import type { Lint } from "./lint.js";

/** A lint of conditions, or parts of them, of which one thing is proved. */
export const verdictLint = (id: Lint["id"], wanted: ConditionVerdict["verdict"]): Lint => ({
  id,
  check: (packs) =>
    conditionVerdicts(packs)
      .filter(({ verdict }) => verdict === wanted)
      .map(({ condition: { file, rule }, pointer, because }) => ({
        file,
        pointer,
        ...(rule === undefined ? {} : { rule }),
        what: because === "" ? "plain" : "because",
        params: { because },
      })),
});
