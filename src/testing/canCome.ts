import { conjunction, opposite } from "../lint/solver/formula.js";
import { Formulas } from "../lint/solver/formulas.js";
import { solve } from "../lint/solver/solve.js";
import { DossierNames } from "../logic/dossierNames.js";
import type { Pack, Rule } from "../packs/pack.js";

/**
 * Whether a rule can come to an outcome once everything is known. `false` is proved from its checks and conditions, such as for one
 * that only asks for a number: whoever gives one passes, whoever does not is not known. What is not looked into is taken to be free.
 */
export function canCome(outcome: "pass" | "fail", { subject, clauses }: Rule, { uses }: Pack): boolean {
  const formulas = new Formulas(new DossierNames({ subject, fields: uses.fields }), { ...uses, codes: {} });
  return clauses.some(({ check, when }) => {
    const passes = formulas.check(check);
    const binds = when === undefined ? true : formulas.condition(when);
    return solve(conjunction([binds, outcome === "pass" ? passes : opposite(passes)])).is !== "impossible";
  });
}
