import type { Check } from "../checks/check.js";
import type { Condition } from "../logic/condition.js";
import type { Recorded, RecordedRead } from "../logic/recordReads.js";
import type { Clause } from "../packs/pack.js";

/** The paths that a clause reads. */
export interface ClauseReads {
  readonly when: readonly RecordedRead[];
  readonly check: readonly RecordedRead[];
}

/** Compiled parts of clauses that are the same for every target: plans share them, so that many targets do not mean many copies. */
export class ClauseCache {
  readonly conditions: Map<Clause, Recorded<Condition>> = new Map();
  readonly checks: Map<Clause, Recorded<Check>> = new Map();

  /** Of another evaluator of conditions it is not known what they read. */
  constructor(private readonly readsAreKnown: boolean) {}

  /** Whatever reads the target, itself or in a definition that it uses, is compiled for each. */
  get<Made>(kept: Map<Clause, Recorded<Made>>, clause: Clause, compile: () => Recorded<Made>): Recorded<Made> {
    const known = kept.get(clause);
    if (this.readsAreKnown && known?.reads().every(({ read }) => !read.path.startsWith("target."))) return known;
    const made = compile();
    kept.set(clause, made);
    return made;
  }
}
