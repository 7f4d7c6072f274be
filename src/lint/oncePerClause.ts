import type { Knowledge } from "../packs/knowledge.js";
import type { Clause } from "../packs/pack.js";
import type { LintedClause } from "./lintedPacks.js";

/** What is worked out of a clause, once, however many lints ask for it. */
export function oncePerClause<Value>(
  make: (clause: LintedClause, knowledge: Knowledge) => Value,
): (clause: LintedClause, knowledge: Knowledge) => Value {
  const known = new WeakMap<Knowledge, WeakMap<Clause, { readonly value: Value }>>();
  return (one, knowledge) => {
    const byClause = known.get(knowledge) ?? new WeakMap<Clause, { readonly value: Value }>();
    known.set(knowledge, byClause);
    const made = byClause.get(one.clause) ?? { value: make(one, knowledge) };
    byClause.set(one.clause, made);
    return made.value;
  };
}
