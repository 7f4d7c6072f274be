import type { RuleMutator } from "./ruleMutator.js";

/** A period or a row of the table is dropped. */
export const clause: RuleMutator = ({ clauses }) =>
  clauses.length < 2 ? [] : clauses.map((_, index) => ({ kind: "clause", at: ["clauses", index] }));
