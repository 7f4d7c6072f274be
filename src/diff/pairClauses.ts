import { canonicalText } from "../model/canonicalText.js";
import type { Clause } from "../packs/pack.js";

/** Periods and rows of a rule that stand for one another on both sides, and those that have no partner. */
export interface PairedClauses {
  readonly pairs: readonly (readonly [before: Clause, after: Clause])[];
  readonly added: readonly Clause[];
  readonly removed: readonly Clause[];
}

const same = (a: Clause, b: Clause, part: "check" | "when" | "from" | "until"): boolean =>
  canonicalText(a[part]) === canonicalText(b[part]);

const kindOf = ({ check }: Clause): string => Object.keys(check)[0] ?? "";

/** How much two clauses have in common; two that share neither condition nor days nor check are strangers. */
function likeness(a: Clause, b: Clause): number {
  const when = same(a, b, "when") ? 4 : 0;
  const check = same(a, b, "check") ? 4 : 0;
  const days = (same(a, b, "from") ? 2 : 0) + (same(a, b, "until") ? 1 : 0);
  const kin = kindOf(a) === kindOf(b) ? 1 : 0;
  return when + check + (when + check > 0 ? days + kin : 0);
}

interface Candidate {
  readonly before: Clause;
  readonly after: Clause;
  readonly score: number;
}

/** Pairs clauses, the most alike first. A rule of a single clause on both sides keeps it, however much it has changed. */
export function pairClauses(before: readonly Clause[], after: readonly Clause[]): PairedClauses {
  const [one, other] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && one !== undefined && other !== undefined)
    return { pairs: [[one, other]], added: [], removed: [] };
  const candidates = before
    .flatMap((a) => after.map((b): Candidate => ({ before: a, after: b, score: likeness(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const used = new Set<Clause>();
  const pairs = candidates.flatMap(({ before: a, after: b }) => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [[a, b] as const];
  });
  return {
    pairs,
    added: after.filter((clause) => !used.has(clause)),
    removed: before.filter((clause) => !used.has(clause)),
  };
}
