import type { Change } from "../mutant.js";
import { daysBeside } from "../neighbours.js";
import type { RuleMutator } from "./ruleMutator.js";

/** A period begins or ends a day earlier or later, or is open on that side. */
export const period: RuleMutator = ({ clauses }) =>
  clauses.flatMap((clause, index) =>
    (["from", "until"] as const).flatMap((side): Change[] => {
      const day = clause[side];
      const at = ["clauses", index, side];
      if (day === undefined) return [];
      return [...daysBeside(day).map((to): Change => ({ kind: "period", at, to })), { kind: "period", at }];
    }),
  );
