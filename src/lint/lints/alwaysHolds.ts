import { conditionVerdicts } from "../conditionVerdicts.js";
import type { Lint } from "../lint.js";

/** A condition, or a part of one, that every dossier meets as soon as it says enough. */
export const alwaysHolds: Lint = {
  id: "always-holds",
  check: (packs) =>
    conditionVerdicts(packs)
      .filter(({ verdict }) => verdict === "always")
      .map(({ condition: { file, rule }, pointer, because }) => ({
        file,
        pointer,
        ...(rule === undefined ? {} : { rule }),
        what: because === "" ? "plain" : "because",
        params: { because },
      })),
};
