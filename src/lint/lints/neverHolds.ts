import { conditionVerdicts } from "../conditionVerdicts.js";
import type { Lint } from "../lint.js";

/** A condition, or a part of one, that no dossier can ever meet. */
export const neverHolds: Lint = {
  id: "never-holds",
  check: (packs) =>
    conditionVerdicts(packs)
      .filter(({ verdict }) => verdict === "never")
      .map(({ condition: { file, rule }, pointer, because }) => ({
        file,
        pointer,
        ...(rule === undefined ? {} : { rule }),
        what: because === "" ? "plain" : "because",
        params: { because },
      })),
};
