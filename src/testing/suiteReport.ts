import type { Explanation } from "../engine/explain.js";
import type { Finding } from "../model/finding.js";
import type { Json } from "../model/json.js";
import type { Pointer } from "../model/pointer.js";
import type { BoundaryFailure, BoundaryReport } from "./boundaries/boundaryReport.js";

/** Why a suite, or a file of fixtures, is refused. A closed list: callers may switch over it. */
export type RefusalCode =
  | "not-json"
  | "invalid-case"
  | "no-such-rule"
  | "no-cases"
  | "no-pass"
  | "no-fail"
  | "no-unknown"
  | "no-not-binding"
  | "boundary-day"
  | "duplicate-case"
  | "duplicate-name"
  | "unused-field"
  | "unwritten-name"
  | "unfilled-placeholder";

/** One reason why a suite says less than it seems to. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The fixture file, by the path by which it was read; the one that is missing for `no-cases`. */
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** The values of its sentence: `suiteWords(locale).refusal(refusal)` says it. */
  readonly params: { readonly [name: string]: Json };
}

/** One place at which a case came out otherwise than expected. A side that has nothing there lacks its value. */
export interface Difference {
  /** JSON Pointer into what the fixture expects, such as `/outcome` or `/findings/0/message/key`. */
  readonly place: Pointer;
  readonly expected?: Json;
  readonly received?: Json;
}

/** What came instead of what a case expects. */
export interface CaseFailure {
  /** What the fixture says. */
  readonly expected: Json;
  /** What came, reduced to the fields that the fixture speaks of. */
  readonly received: Json;
  readonly differences: readonly Difference[];
  /** All findings of the rule, whole. */
  readonly findings: readonly Finding[];
  /** What is asked before it is known whether the rule binds. */
  readonly questions: readonly Pointer[];
  /** Why the rule came to what it came to, for the subjects it was looked at for. */
  readonly explanations: readonly Explanation[];
  /** What the rule was asked about, so that places can be called by what they hold. */
  readonly dossier: Json;
}

/** One case, run. */
export interface CaseReport {
  readonly name: string;
  /** Line of the file on which the case begins, from 1. */
  readonly line: number;
  readonly status: "passed" | "failed";
  /** Only of a failed one. */
  readonly failure?: CaseFailure;
  readonly durationMs: number;
}

/** The cases of one rule, run, and what they lack. */
export interface RuleSuite {
  readonly rule: string;
  readonly pack: string;
  /** The fixture file, by the path by which it was read. */
  readonly file: string;
  readonly cases: readonly CaseReport[];
  readonly refusals: readonly Refusal[];
  /** Where boundaries are pinned. */
  readonly boundaries?: BoundaryReport;
  readonly durationMs: number;
}

/** How many of how many. */
export interface Share {
  readonly exercised: number;
  readonly of: number;
}

/** Something that no case exercises. */
export interface Unexercised {
  readonly rule: string;
  readonly kind: "rule" | "period" | "row" | "demand";
  /** Where in the rule, such as `periods/1`, `table/rows/3` or `check/certificate/standards`; empty for the rule itself. */
  readonly place: string;
  /** Which half is missing: no case judges it, none fails on it, or none meets it. */
  readonly lacks: "any" | "fail" | "pass";
}

/** What the cases of one pack exercise. */
export interface PackCoverage {
  readonly pack: string;
  readonly rules: Share;
  /** Periods in which a case judges the rule. */
  readonly periods: Share;
  /** Table rows by which a case is judged. */
  readonly rows: Share;
  /** Demands on which a case fails and which another case meets. */
  readonly demands: Share;
  readonly unexercised: readonly Unexercised[];
}

export interface SuiteCounts {
  readonly suites: number;
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
  /** Over all suites, and those of files without a suite. */
  readonly refusals: number;
  /** Variations of cases that were held against what is pinned. */
  readonly boundaries: number;
  /** Things that are not as they were pinned. */
  readonly moved: number;
}

/** What came of running fixture suites: plain data, the same for every locale. */
export interface SuiteReport {
  /** `fail` if a case failed, anything was refused, or a boundary does not hold. */
  readonly outcome: "pass" | "fail";
  /** In the order of the rules' ids. */
  readonly suites: readonly RuleSuite[];
  /** Refusals of files that are no rule's. */
  readonly refusals: readonly Refusal[];
  /** What is pinned of no rule, where boundaries are pinned. */
  readonly strayBoundaries?: readonly BoundaryFailure[];
  readonly counts: SuiteCounts;
  /** Where asked for. */
  readonly coverage?: readonly PackCoverage[];
  readonly durationMs: number;
}
