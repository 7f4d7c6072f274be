import { bindsFormula, neverBindsBecause, passesFormula } from "../bindTogether.js";
import type { Lint, Remark } from "../lint.js";
import type { LintedClause, LintedPacks, LintedRule } from "../lintedPacks.js";
import { writtenChecks } from "../placedConditions.js";
import { conjunction, opposite } from "../solver/formula.js";
import { solve } from "../solver/solve.js";

type Verdict = "cannot-fail" | "cannot-pass";

/** Why a clause's check cannot come to an outcome wherever the clause binds; nothing if it can, or if the clause never binds. */
function because(one: LintedClause, verdict: Verdict, { knowledge }: LintedPacks): string | undefined {
  if (neverBindsBecause(one, knowledge) !== undefined) return undefined;
  const passes = passesFormula(one, knowledge);
  const answer = solve(
    conjunction([bindsFormula(one, knowledge), verdict === "cannot-pass" ? passes : opposite(passes)]),
  );
  return answer.is === "impossible" ? answer.because : undefined;
}

function remarksOf(rule: LintedRule, verdict: Verdict, packs: LintedPacks): readonly Remark[] {
  return writtenChecks(rule).flatMap(({ pointer, clauses }): Remark[] => {
    const reasons = clauses.map((clause) => because(clause, verdict, packs));
    const [first] = reasons;
    if (first === undefined || reasons.includes(undefined)) return [];
    const what = first === "" ? "plain" : "because";
    return [{ file: rule.file, pointer, rule: rule.id, what, params: { because: first } }];
  });
}

const verdictLint = (id: Verdict): Lint => ({
  id,
  check: (packs) => packs.rules.flatMap((rule) => remarksOf(rule, id, packs)),
});

/** A check that passes wherever its rule binds. */
export const cannotFail = verdictLint("cannot-fail");

/** A check that fails wherever its rule binds. */
export const cannotPass = verdictLint("cannot-pass");
