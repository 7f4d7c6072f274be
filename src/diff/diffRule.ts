import { canonicalText } from "../model/canonicalText.js";
import type { Clause, Rule } from "../packs/pack.js";
import type { ClauseChange, ClauseName, RuleChange, Where } from "./changes.js";
import { clauseName } from "./conjuncts.js";
import { diffCheck } from "./diffCheck.js";
import { type BothSources, diffClause } from "./diffClause.js";
import { diffScope, type Meaning } from "./diffScope.js";
import { pairClauses } from "./pairClauses.js";

/** What a rule is read with. */
export interface RuleContext {
  readonly sources: BothSources;
  readonly meaning: Meaning;
}

function plainChanges(before: Rule, after: Rule): readonly RuleChange[] {
  const changes: RuleChange[] = [];
  if (before.level !== after.level)
    changes.push({
      what: "level",
      before: before.level,
      after: after.level,
      effect: after.level === "must" ? "stricter" : "looser",
    });
  if (before.subject !== after.subject)
    changes.push({ what: "subject", before: before.subject, after: after.subject, effect: "either" });
  for (const what of ["remedy", "matter", "per", "note"] as const) {
    const [old, now] = [before[what], after[what]];
    if (old !== now)
      changes.push({
        what,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
        effect: "none",
      });
  }
  return changes;
}

function listChanges(before: Rule, after: Rule): readonly RuleChange[] {
  return (["replaces", "facts"] as const).flatMap((what): readonly RuleChange[] => {
    const [old, now] = [before[what] ?? [], after[what] ?? []];
    const gained = now.filter((id) => !old.includes(id));
    const lost = old.filter((id) => !now.includes(id));
    if (gained.length === 0 && lost.length === 0) return [];
    const effect = lost.length > 0 ? "stricter" : "looser";
    return [{ what, gained, lost, effect: what === "facts" ? "none" : effect }];
  });
}

/** The same change in several periods and rows is one change. */
function clauseChanges(
  pairs: readonly (readonly [Clause, Clause])[],
  after: Rule,
  sources: BothSources,
): readonly RuleChange[] {
  const found = new Map<string, { readonly change: ClauseChange; readonly where: ClauseName[] }>();
  for (const [one, other] of pairs) {
    for (const change of diffClause(one, other, sources)) {
      const key = canonicalText(change);
      const entry = found.get(key) ?? { change, where: [] };
      entry.where.push(clauseName(other, after));
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ change, where }): RuleChange => {
    const everywhere: Where = where.length === after.clauses.length ? "every" : where;
    return { ...change, in: everywhere };
  });
}

/** The period of a rule that ends where another begins, under the same conditions. */
const clauseBefore = ({ from, when }: Clause, { clauses }: Rule): Clause | undefined =>
  from === undefined
    ? undefined
    : clauses.find(({ until, when: other }) => until === from && canonicalText(other) === canonicalText(when));

function addedClause(clause: Clause, rule: Rule): RuleChange {
  const before = clauseBefore(clause, rule);
  const since = before === undefined ? undefined : diffCheck(before.check, clause.check);
  return {
    what: "period-added",
    clause: clauseName(clause, rule),
    check: clause.check,
    ...(since === undefined ? {} : { since }),
    effect: "stricter",
  };
}

/** What changed in a rule, apart from its words: nothing if nothing did. */
export function diffRule(before: Rule, after: Rule, { sources, meaning }: RuleContext): readonly RuleChange[] {
  const { pairs, added, removed } = pairClauses(before.clauses, after.clauses);
  return [
    ...plainChanges(before, after),
    ...diffScope(before.scope, after.scope, meaning),
    ...clauseChanges(pairs, after, sources),
    ...added.map((clause) => addedClause(clause, after)),
    ...removed.map(
      (clause): RuleChange => ({
        what: "period-removed",
        clause: clauseName(clause, before),
        check: clause.check,
        effect: "looser",
      }),
    ),
    ...listChanges(before, after),
  ];
}
