import type { Day } from "../model/day.js";
import type { Message } from "../model/finding.js";
import type { Region } from "../model/jsonPlaces.js";
import type { Pointer } from "../model/pointer.js";
import type { LintId, Severity } from "./lintId.js";

/** One thing that is wrong or doubtful in rule packs, with its lines and columns in the file. */
export interface LintFinding extends Region {
  readonly lint: LintId;
  readonly severity: Severity;
  /** Path below the rules folder, such as `marketplaces/amazon/listing.json`. */
  readonly file: string;
  /** Id of the rule that it is about, such as `amazon/listing/title-length`, or of the definition; absent where it is about neither. */
  readonly rule?: string;
  /** Where in the file: a JSON Pointer. */
  readonly pointer: Pointer;
  /** Key and values of its sentence: `localizeLintReport` says it. */
  readonly message: Message;
  /** Whether `fixPacks` mends it. */
  readonly mending: "automatic" | "by-hand";
}

/** A finding that a pack allows, with the reason that it gives. */
export interface AllowedFinding extends LintFinding {
  readonly reason: string;
}

export interface LintCounts {
  readonly files: number;
  readonly packs: number;
  readonly rules: number;
  readonly errors: number;
  readonly warnings: number;
  readonly allowed: number;
  /** Findings that `fixPacks` mends. */
  readonly automatic: number;
}

/** What came of linting rule packs: plain data, the same for every locale. */
export interface LintReport {
  /** `fail` if there is an error. Warnings alone pass. */
  readonly outcome: "pass" | "fail";
  readonly asOf: Day;
  /** By file, line and column. */
  readonly findings: readonly LintFinding[];
  readonly allowed: readonly AllowedFinding[];
  /** Lints that could not be run, for they look at packs that load; empty if all were. */
  readonly notRun: readonly LintId[];
  readonly counts: LintCounts;
}
