import type { Check } from "../checks/check.js";
import type { Condition } from "../logic/condition.js";
import type { Recorded, RecordedRead } from "../logic/recordReads.js";
import type { Clause, Definition } from "../packs/pack.js";
import type { Ruleset } from "./ruleset.js";

/** The paths that a clause reads. */
export interface ClauseReads {
  readonly when: readonly RecordedRead[];
  readonly check: readonly RecordedRead[];
}

/** What is compiled of a clause; whichever part reads the target, itself or in a definition that it uses, is compiled for each. */
type Part = "when" | "check";

/** The compiled things of one kind. */
class PartCache<Compiled> {
  private readonly shared = new Map<Clause, Compiled>();
  private readonly ofTarget = new Map<Clause, boolean>();

  constructor(
    private readonly part: Part,
    private readonly definitions: Ruleset["definitions"],
  ) {}

  get(clause: Clause, compile: () => Compiled): Compiled {
    const known = this.shared.get(clause);
    if (known !== undefined) return known;
    const made = compile();
    if (!this.readsTarget(clause)) this.shared.set(clause, made);
    return made;
  }

  private readsTarget(clause: Clause): boolean {
    const known = this.ofTarget.get(clause);
    if (known !== undefined) return known;
    const found = mentionsTarget(clause[this.part] ?? true, this.definitions);
    this.ofTarget.set(clause, found);
    return found;
  }
}

/** Compiled parts of clauses that are the same for every target: plans share them, so that many targets do not mean many copies. */
export class ClauseCache {
  readonly conditions: PartCache<Recorded<Condition>>;
  readonly checks: PartCache<Recorded<Check>>;

  constructor(definitions: Ruleset["definitions"]) {
    this.conditions = new PartCache("when", definitions);
    this.checks = new PartCache("check", definitions);
  }
}

function mentionsTarget(value: unknown, definitions: { readonly [id: string]: Definition }): boolean {
  const text = JSON.stringify(value);
  if (text.includes('"target.')) return true;
  const used = [...text.matchAll(/"is":"([^"]+)"/g)].map((match) => definitions[match[1] as string]?.when);
  return used.some((when) => when !== undefined && mentionsTarget(when, definitions));
}
