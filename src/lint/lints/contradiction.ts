import { bindsFormula, bindTogether, clausesOf, partOf, passesFormula } from "../bindTogether.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedClause, type LintedPacks, placeIn } from "../lintedPacks.js";
import { conjunction, type Formula } from "../solver/formula.js";
import { solve } from "../solver/solve.js";

/** A clause with what it demands. */
interface Demanding extends LintedClause {
  readonly passes: Formula;
  readonly binds: Formula;
}

/** Of what a formula speaks. */
function thingsIn(formula: Formula, into: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof formula === "boolean") return into;
  if ("join" in formula) for (const part of formula.of) thingsIn(part, into);
  else into.add("term" in formula ? formula.term.key : formula.opaque);
  return into;
}

function byThing(clauses: readonly Demanding[]): ReadonlyMap<string, readonly Demanding[]> {
  const found = new Map<string, Demanding[]>();
  for (const clause of clauses)
    for (const thing of thingsIn(clause.passes)) {
      const key = `${clause.of.rule.subject} ${thing}`;
      found.set(key, [...(found.get(key) ?? []), clause]);
    }
  return found;
}

const isPossible = (...parts: readonly Formula[]): boolean => solve(conjunction(parts)).is !== "impossible";

/** Why no dossier can meet both, although each alone can be met where both bind. */
function conflict(a: Demanding, b: Demanding, { knowledge }: LintedPacks): string | undefined {
  if (isPossible(a.passes, b.passes)) return undefined;
  if (bindTogether(a, b, knowledge) !== "sometimes") return undefined;
  const both = [a.binds, b.binds];
  if (!isPossible(...both, a.passes) || !isPossible(...both, b.passes)) return undefined;
  const answer = solve(conjunction([...both, a.passes, b.passes]));
  return answer.is === "impossible" ? answer.because : undefined;
}

function* pairs(groups: ReadonlyMap<string, readonly Demanding[]>): Iterable<readonly [Demanding, Demanding]> {
  const seen = new Set<string>();
  for (const group of groups.values())
    for (const [index, b] of group.entries())
      for (const a of group.slice(0, index)) {
        const key = JSON.stringify([a.of.id, a.place, a.clause.from, b.of.id, b.place, b.clause.from]);
        if (seen.has(key) || a.clause === b.clause) continue;
        seen.add(key);
        yield [a, b];
      }
}

/** Two rules, or two rows of one, that bind together and that nobody can meet both. */
export const contradiction: Lint = {
  id: "contradiction",
  check: (packs) => {
    const { knowledge } = packs;
    const clauses = clausesOf(packs.rules).map((clause): Demanding => {
      return { ...clause, passes: passesFormula(clause, knowledge), binds: bindsFormula(clause, knowledge) };
    });
    const remarks: Remark[] = [];
    for (const [a, b] of pairs(byThing(clauses))) {
      const because = conflict(a, b, packs);
      if (because === undefined) continue;
      const pointer = placeIn(b.of, partOf(b, "check"));
      const params = { other: a.of.id, because };
      remarks.push({ file: b.of.file, pointer, rule: b.of.id, what: because === "" ? "plain" : "because", params });
    }
    return remarks;
  },
};
