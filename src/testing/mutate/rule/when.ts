import type { RuleMutator } from "./ruleMutator.js";

/** Whether a rule binds is turned round, or it always does. What is inside the condition is changed piece by piece elsewhere. */
export const when: RuleMutator = ({ clauses }) =>
  clauses.flatMap((clause, index) =>
    clause.when === undefined
      ? []
      : [
          { kind: "condition", at: ["clauses", index, "when"] },
          { kind: "condition", at: ["clauses", index, "when"], to: { "!": clause.when } },
        ],
  );
