import type { RuleMutator } from "./ruleMutator.js";

/** A must becomes advice, advice a must. */
export const level: RuleMutator = (rule) => [
  { kind: "level", at: ["level"], to: rule.level === "must" ? "should" : "must" },
];
