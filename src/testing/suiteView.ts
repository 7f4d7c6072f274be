import type { Checker } from "../engine/checker.js";
import type { Pack, Rule } from "../packs/pack.js";
import type { Voice } from "../text/voice.js";
import type { WrittenCase } from "./readCases.js";
import type { CaseOutcome } from "./ruleCase.js";
import type { CaseResult } from "./runRuleCase.js";
import type { Refusal, RefusalCode } from "./suiteReport.js";

/** A case with what the rule came to for it. */
export interface RunCase extends WrittenCase {
  readonly result: CaseResult;
}

/** A suite that has been run, as refusals look at it. */
export interface SuiteView {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly cases: readonly RunCase[];
  /** Checks the rule alone, with those that it replaces or that replace it. */
  readonly checker: Checker;
  /** One for each locale in which there are words. */
  readonly voices: readonly Voice[];
}

/** What is refused, but for the file. */
export interface Found {
  readonly code: RefusalCode;
  readonly line: number;
  readonly params: Refusal["params"];
}

/** One way in which a suite can be weak; finds nothing in a suite that is not. */
export type RefuseSuite = (suite: SuiteView) => readonly Found[];

/** A case that is expected to come to something, or does: one of the two is wrong where they differ, and the case fails for it. */
export const showsOutcome = ({ written, result }: RunCase, outcome: CaseOutcome): boolean =>
  written.expect.outcome === outcome || result.outcome === outcome;

/** Refused for what the suite as a whole lacks. */
export const lacking = (code: RefusalCode, params: Refusal["params"] = {}): readonly Found[] => [
  { code, line: 1, params },
];
