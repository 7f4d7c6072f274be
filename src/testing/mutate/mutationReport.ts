import type { Json } from "../../model/json.js";
import type { RuleCase } from "../ruleCase.js";
import type { Exclusion } from "./exclusion.js";
import type { MutantKind } from "./mutant.js";

/** What became of mutants. */
export interface MutationCounts {
  /** Those that count: killed or survived. */
  readonly mutants: number;
  /** Killed by a case that somebody wrote. */
  readonly killedByCase: number;
  /** Killed by a pinned boundary only. */
  readonly killedByBoundary: number;
  readonly survived: number;
  /** Proved to mean the same as the rule; they do not count. */
  readonly equivalent: number;
  /** Said by a person to mean the same; they do not count. */
  readonly excluded: number;
}

/** A mutant that nothing notices. */
export interface Survivor {
  readonly rule: string;
  readonly kind: MutantKind;
  /** Where in the loaded rule, such as `clauses/1/check/length/max`. */
  readonly place: string;
  /** What stands there in the rule; absent: nothing. */
  readonly from?: Json;
  /** What stands there in the mutant; absent: it was dropped. */
  readonly to?: Json;
  /** The file in which a case is missing. */
  readonly file: string;
  /** A case that would kill it, ready to paste. Absent: no variation of the rule's cases does. */
  readonly killer?: RuleCase;
}

/** The mutants of one rule. */
export interface RuleMutations {
  readonly rule: string;
  readonly pack: string;
  readonly counts: MutationCounts;
  readonly survivors: readonly Survivor[];
  /** Exclusions of mutants of this rule that are not there, or that are killed. */
  readonly idle: readonly Exclusion[];
}

/** The mutants of one pack. */
export interface PackMutations {
  readonly pack: string;
  readonly counts: MutationCounts;
  /** Share of the mutants that count which are killed, from 0 to 1; 1 where there are none. */
  readonly score: number;
}

/** What came of mutating rules: plain data, the same for every locale. */
export interface MutationReport {
  readonly counts: MutationCounts;
  readonly score: number;
  readonly packs: readonly PackMutations[];
  /** In the order of the rules' ids. */
  readonly survivors: readonly Survivor[];
  /** Exclusions that exclude nothing: to be taken out. */
  readonly idle: readonly Exclusion[];
}
