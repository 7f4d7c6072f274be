import { ALL_CODE } from "../checks/allCode.js";
import { SpecCompiler } from "../checks/specCompiler.js";
import { canJoin, withAncestors } from "../engine/categoryTree.js";
import type { Names } from "../logic/read.js";
import { Scope } from "../logic/scope.js";
import type { Expression } from "../model/expression.js";
import type { Knowledge } from "../packs/knowledge.js";
import type { Clause, Rule } from "../packs/pack.js";
import type { LintedClause, LintedRule } from "./lintedPacks.js";
import { oncePerClause } from "./oncePerClause.js";
import { scopeFormula, scopesMeet } from "./scopes.js";
import { conjunction, type Formula } from "./solver/formula.js";
import { Formulas } from "./solver/formulas.js";
import { type Model, solve } from "./solver/solve.js";

/** Whether two clauses can ever bind one subject both; `maybe` where neither could be proved. */
export type Together = "never" | "maybe" | "sometimes";

/** When a clause binds, as far as its scope and its condition say. */
export const bindsFormula = oncePerClause(({ of, clause }, knowledge): Formula => {
  const formulas = new Formulas(of.names, knowledge);
  return conjunction([scopeFormula(of.rule, formulas), formulas.condition(clause.when ?? true)]);
});

/** When a clause's check passes, as far as can be seen. */
export const passesFormula = oncePerClause(
  ({ of, clause }, knowledge): Formula => new Formulas(of.names, knowledge).check(clause.check),
);

/** Why a clause can never bind anybody; absent where it can, as far as can be seen. */
export const neverBindsBecause = oncePerClause((one, knowledge): string | undefined => {
  const answer = solve(bindsFormula(one, knowledge));
  return answer.is === "impossible" ? answer.because : undefined;
});

const periodsMeet = (a: Clause, b: Clause): boolean =>
  (a.until === undefined || b.from === undefined || b.from < a.until) &&
  (b.until === undefined || a.from === undefined || a.from < b.until);

/** Names whose values are those of a model. */
function modelNames(names: Names, { values }: Model): Names {
  const byPath = new Map(values.map(([{ path }, value]) => [path, value]));
  return {
    read: (path) => ({ ...names.read(path), get: () => byPath.get(path) }),
    has: (path) => names.has(path),
    elements: (list, of) => names.elements(list, of),
  };
}

/** Asks the engine itself whether both conditions hold for the values that the solver found. */
function isProved(
  whens: readonly (Expression | undefined)[],
  names: Names,
  model: Model,
  knowledge: Knowledge,
): boolean {
  const compiler = new SpecCompiler(ALL_CODE, knowledge, knowledge.definitions);
  const known = modelNames(names, model);
  return whens.every((when) => when === undefined || compiler.condition(when, known).test(new Scope()) === true);
}

function conditionsMeet(a: LintedClause, b: LintedClause, knowledge: Knowledge): Together {
  const answer = solve(conjunction([bindsFormula(a, knowledge), bindsFormula(b, knowledge)]));
  if (answer.is === "impossible") return "never";
  const whens = [a.clause.when, b.clause.when];
  if (whens.every((when) => when === undefined)) return "sometimes";
  if (answer.is === "open" || !answer.model.whole) return "maybe";
  return isProved(whens, a.of.names, answer.model, knowledge) ? "sometimes" : "maybe";
}

/** The declared categories of goods that a rule binds whatever else they are. */
function surelyBound({ scope }: Rule, { codes, categories }: Knowledge): ReadonlySet<string> {
  const bound = [...(codes.categories ?? [])].filter((declared) => {
    const above = withAncestors(declared, categories);
    const isAmong = (listed: readonly string[]): boolean => listed.some((category) => above.has(category));
    const joins = (listed: readonly string[]): boolean =>
      Object.keys(categories).some(
        (id) =>
          listed.some((category) => withAncestors(id, categories).has(category)) &&
          canJoin(declared, categories[id] ?? {}, categories),
      );
    const except = scope.exceptCategories ?? [];
    return (scope.categories === undefined || isAmong(scope.categories)) && !isAmong(except) && !joins(except);
  });
  return new Set(bound);
}

const asksCategory = ({ scope }: Rule): boolean =>
  scope.categories !== undefined || scope.exceptCategories !== undefined;

const isSame = (a: Rule, b: Rule): boolean =>
  JSON.stringify([a.scope.categories, a.scope.exceptCategories]) ===
  JSON.stringify([b.scope.categories, b.scope.exceptCategories]);

const readsCategory = ({ clause }: LintedClause): boolean =>
  clause.when !== undefined && JSON.stringify(clause.when).includes('"listing.category"');

function categoriesMeet(one: LintedClause, other: LintedClause, knowledge: Knowledge): Together {
  const [a, b] = [one.of.rule, other.of.rule];
  if (!asksCategory(a) && !asksCategory(b)) return "sometimes";
  if (readsCategory(one) || readsCategory(other)) return "maybe";
  if (isSame(a, b)) return "sometimes";
  const ours = surelyBound(a, knowledge);
  return [...surelyBound(b, knowledge)].some((category) => ours.has(category)) ? "sometimes" : "maybe";
}

const replaces = (a: Rule, b: Rule): boolean => a.replaces?.includes(b.id) === true;

/** Whether two clauses can bind one subject on one target and day: a rule and one that replaces it cannot. */
export function bindTogether(a: LintedClause, b: LintedClause, knowledge: Knowledge): Together {
  const [ours, theirs] = [a.of.rule, b.of.rule];
  if (replaces(ours, theirs) || replaces(theirs, ours)) return "never";
  return reachTogether(a, b, knowledge);
}

/** The same, whether or not one of the rules replaces the other. */
export function reachTogether(a: LintedClause, b: LintedClause, knowledge: Knowledge): Together {
  const [ours, theirs] = [a.of.rule, b.of.rule];
  if (ours.subject !== theirs.subject || !periodsMeet(a.clause, b.clause) || !scopesMeet(ours, theirs, knowledge))
    return "never";
  const conditions = conditionsMeet(a, b, knowledge);
  return conditions === "sometimes" ? categoriesMeet(a, b, knowledge) : conditions;
}

/** The clauses of rules, as they are bound. */
export const clausesOf = (rules: readonly LintedRule[]): readonly LintedClause[] =>
  rules.flatMap((of) => of.clauses.map(({ clause, place }) => ({ of, clause, place })));

/** Where a part of a clause stands. */
export const partOf = ({ place }: LintedClause, part: string): string =>
  place.startsWith("periods") ? `${place.split("/").slice(0, 2).join("/")}/${part}` : part;
