import type { RuleMutator } from "./ruleMutator.js";

/** A rule that is off where this one binds is on. */
export const replaces: RuleMutator = ({ replaces = [] }) =>
  replaces.map((_, index) => ({ kind: "replaces", at: ["replaces", index] }));
