import type { Verdict } from "../model/report.js";
import type { LocalizedFinding } from "../text/localizedReport.js";

/** What stands before a finding or a verdict, so that no colour has to tell it. */
export type MarkName = "must" | "should" | "unknown" | "waived" | "pass";

export const MARKS: { readonly [Name in MarkName]: string } = {
  must: "✗",
  should: "!",
  unknown: "?",
  waived: "~",
  pass: "✓",
};

export const markName = ({ outcome, level }: LocalizedFinding): MarkName => (outcome === "fail" ? level : outcome);

export const VERDICT_MARKS: { readonly [Name in Verdict]: string } = { pass: "✓", fail: "✗", incomplete: "?" };
