import { AS_OF } from "./workload/dossiers.js";

const TARGETS = [{ market: "DE" }, { market: "FR" }, { market: "US" }] as const;

/** Targets in turn. */
export const targetOf = (index: number): (typeof TARGETS)[number] =>
  TARGETS[index % TARGETS.length] as (typeof TARGETS)[number];

/** What is asked of greenlane: every failure in full. */
export const CHECK_OPTIONS = { asOf: AS_OF, outcomes: ["fail", "unknown"], inputIssues: [] } as const;
