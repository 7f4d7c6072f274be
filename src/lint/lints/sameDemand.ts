import { bindTogether, clausesOf, partOf } from "../bindTogether.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedClause, type LintedPacks, placeIn } from "../lintedPacks.js";
import { keyOf } from "../solver/checkFormula.js";

const packOf = (id: string): string => id.slice(0, id.indexOf("/"));

/** Clauses that demand the same of the same kind of subject. */
function alike(packs: LintedPacks): readonly (readonly LintedClause[])[] {
  const groups = new Map<string, LintedClause[]>();
  for (const clause of clausesOf(packs.rules)) {
    const key = `${clause.of.rule.subject} ${keyOf(clause.clause.check)}`;
    groups.set(key, [...(groups.get(key) ?? []), clause]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Authorities that ask for one duty share its matter, and the report shows it once. */
function isJoined(a: LintedClause, b: LintedClause): boolean {
  const [ours, theirs] = [a.of.rule, b.of.rule];
  return packOf(ours.id) !== packOf(theirs.id) && ours.matter !== undefined && ours.matter === theirs.matter;
}

function remarksIn(group: readonly LintedClause[], { knowledge }: LintedPacks): readonly Remark[] {
  return group.flatMap((clause, index) => {
    const other = group
      .slice(0, index)
      .find(
        (before) =>
          before.of !== clause.of &&
          !isJoined(before, clause) &&
          bindTogether(before, clause, knowledge) === "sometimes",
      );
    if (other === undefined) return [];
    const what = packOf(other.of.id) === packOf(clause.of.id) ? "pack" : "packs";
    const pointer = placeIn(clause.of, partOf(clause, "check"));
    return [{ file: clause.of.file, pointer, rule: clause.of.id, what, params: { other: other.of.id } }];
  });
}

/** Two rules that demand the same of one subject on one target and day. */
export const sameDemand: Lint = {
  id: "same-demand",
  check: (packs) => alike(packs).flatMap((group) => remarksIn(group, packs)),
};
