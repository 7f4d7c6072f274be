import type { Knowledge } from "../packs/knowledge.js";
import { madeOnce } from "../packs/madeOnce.js";
import type { Clause } from "../packs/pack.js";
import type { LintedClause } from "./lintedPacks.js";

/** What is worked out of a clause, once, however many lints ask for it. */
export function oncePerClause<Value>(
  make: (clause: LintedClause, knowledge: Knowledge) => Value,
): (clause: LintedClause, knowledge: Knowledge) => Value {
  const known = new WeakMap<Knowledge, WeakMap<Clause, { readonly value: Value }>>();
  return (one, knowledge) => {
    const byClause = madeOnce(known, knowledge, () => new WeakMap<Clause, { readonly value: Value }>());
    return madeOnce(byClause, one.clause, () => ({ value: make(one, knowledge) })).value;
  };
}
