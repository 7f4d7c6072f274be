import type { Evidence, Level, PackKind } from "../packs/pack.js";
import type { Day } from "./day.js";
import type { Finding } from "./finding.js";
import type { InputIssue } from "./inputIssue.js";
import type { Pointer } from "./pointer.js";
import type { Target } from "./target.js";

/** `fail` if a must fails; `incomplete` if none fails but one is not known, or nothing is offered or covered; else `pass`. */
export type Verdict = "pass" | "fail" | "incomplete";

/** Something to be told before it is known which rules bind. */
export interface Question {
  readonly path: Pointer;
  /** The rules that hang on the answer. */
  readonly rules: readonly { readonly rule: string; readonly level: Level; readonly pointer: Pointer }[];
}

export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  readonly waived: number;
  /** Rules and subjects of which it is not known whether they meet. */
  readonly undecided: number;
  /** Loaded rules that do not bind here. */
  readonly notBinding: number;
  readonly upcoming: number;
}

/** What the packs that were used say about themselves, and whether the target is covered at all. */
export interface Coverage {
  /** Whether a loaded pack speaks for the marketplace; `"none"` for an own shop. */
  readonly marketplace: "covered" | "not-covered" | "none";
  readonly market: "covered" | "not-covered";
  /** Categories of offered listings for which no loaded pack has rules. */
  readonly categoriesNotCovered: readonly string[];
}

export interface PackUsed {
  readonly id: string;
  readonly kind: PackKind;
  readonly version: string;
  readonly rules: number;
  readonly evidence: { readonly [Kind in Evidence]: number };
}

/** A waiver that did nothing. */
export interface IdleWaiver {
  readonly pointer: Pointer;
  readonly rule: string;
  readonly why: "expired" | "unused" | "incomplete";
}

/** A rule that does not bind, on request. */
export interface NotBinding {
  readonly rule: string;
  readonly why: "marketplace" | "market" | "category" | "seller" | "period" | "condition" | "replaced" | "no-subject";
  readonly pointer?: Pointer;
}

/** All findings for one target: plain data, the same for every locale and time zone. */
export interface Report {
  readonly verdict: Verdict;
  readonly target: Target;
  readonly asOf: Day;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly counts: Counts;
  readonly packs: readonly PackUsed[];
  readonly coverage: Coverage;
  /** Listings that are offered on the target. */
  readonly offered: number;
  readonly idleWaivers: readonly IdleWaiver[];
  readonly inputIssues: readonly InputIssue[];
  readonly notBinding?: readonly NotBinding[];
}
