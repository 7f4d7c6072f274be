import { canonicalText } from "../model/canonicalText.js";
import type { Rule } from "../packs/pack.js";

/** All of a rule that decides what it finds, and about whom. */
const substance = ({ level, subject, scope, clauses }: Rule): string =>
  canonicalText({
    level,
    subject,
    scope,
    clauses: clauses.map(({ from, until, when, check }) => ({ from, until, when, check })),
  });

function bySubstance(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of rules) found.set(substance(rule), [...(found.get(substance(rule)) ?? []), rule]);
  return found;
}

/**
 * Rules that are gone under one id and have come under another, by their new id. Only where it can be proved: everything that decides
 * what the rule finds is the same, and no other rule that came or went could be meant.
 */
export function findRenamed(gone: readonly Rule[], come: readonly Rule[]): ReadonlyMap<string, Rule> {
  const candidates = bySubstance(gone);
  const renamed = [...bySubstance(come)].flatMap(([key, rules]) => {
    const [after, ...moreAfter] = rules;
    const [before, ...moreBefore] = candidates.get(key) ?? [];
    const isProved = before !== undefined && moreBefore.length === 0 && moreAfter.length === 0;
    return after !== undefined && isProved ? [[after.id, before] as const] : [];
  });
  return new Map(renamed);
}
