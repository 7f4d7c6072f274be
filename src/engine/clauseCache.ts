import type { Check } from "../checks/check.js";
import type { Condition } from "../logic/condition.js";
import type { RecordedRead } from "../logic/recordReads.js";
import type { Clause, Definition } from "../packs/pack.js";
import type { Ruleset } from "./ruleset.js";

/** The compiled parts of a clause. */
export interface CompiledClause {
  readonly when: Condition | undefined;
  readonly check: Check;
  readonly reads: ClauseReads;
}

/** The paths that a clause reads. */
export interface ClauseReads {
  readonly when: readonly RecordedRead[];
  readonly check: readonly RecordedRead[];
}

/**
 * Compiled clauses that are the same for every target: plans share them, so that many targets do not mean many copies.
 * A clause that reads the target, itself or in a definition that it uses, is compiled for each.
 */
export class ClauseCache {
  private readonly shared = new Map<Clause, CompiledClause>();
  private readonly ofTarget = new Map<Clause, boolean>();

  constructor(private readonly definitions: Ruleset["definitions"]) {}

  get(clause: Clause, compile: () => CompiledClause): CompiledClause {
    if (this.readsTarget(clause)) return compile();
    const known = this.shared.get(clause) ?? compile();
    this.shared.set(clause, known);
    return known;
  }

  private readsTarget(clause: Clause): boolean {
    const known = this.ofTarget.get(clause);
    if (known !== undefined) return known;
    const found = mentionsTarget({ when: clause.when ?? true, check: clause.check }, this.definitions);
    this.ofTarget.set(clause, found);
    return found;
  }
}

function mentionsTarget(value: unknown, definitions: { readonly [id: string]: Definition }): boolean {
  const text = JSON.stringify(value);
  if (text.includes('"target.')) return true;
  const used = [...text.matchAll(/"is":"([^"]+)"/g)].map((match) => definitions[match[1] as string]?.when);
  return used.some((when) => when !== undefined && mentionsTarget(when, definitions));
}
