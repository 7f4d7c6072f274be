import type { Expression } from "../model/expression.js";
import type { Json } from "../model/json.js";
import { at, type Pointer } from "../model/pointer.js";
import { foldParams } from "../packs/foldParams.js";
import { namesFor } from "../packs/namesFor.js";
import type { CheckSpec } from "../packs/pack.js";
import { bindsFormula, clausesOf } from "./bindTogether.js";
import { type LintedClause, type LintedPacks, type LintedRule, placeIn } from "./lintedPacks.js";
import { scopeFormula } from "./scopes.js";
import type { Formula } from "./solver/formula.js";
import { Formulas } from "./solver/formulas.js";
import { conditionParts } from "./specParts.js";

/** A condition with what is known wherever it is asked. */
export interface ConditionInstance {
  readonly expression: Expression;
  readonly given: Formula;
}

/** A condition as it stands in a file; several instances where a table fills it in several ways. */
export interface PlacedCondition {
  readonly file: string;
  readonly pointer: Pointer;
  readonly rule?: string;
  readonly formulas: Formulas;
  readonly instances: readonly ConditionInstance[];
  /** What is told of the condition as a whole; `never-binds`, `cannot-fail` and `cannot-pass` tell the rest, and know what it is for. */
  readonly whole: "never-and-always" | "always" | "nothing";
}

const periodOf = ({ place }: LintedClause): string | undefined => /^periods\/(\d+)/.exec(place)?.[1];

/** Conditions of one expression, filled in for some clauses. */
function filled(
  expression: Expression,
  clauses: readonly LintedClause[],
  given: (clause: LintedClause) => Formula,
): readonly ConditionInstance[] {
  return clauses.map((one) => {
    const columns =
      one.of.clauses.find(({ clause, place }) => clause === one.clause && place === one.place)?.columns ?? {};
    return { expression: foldParams(expression, columns, []), given: given(one) };
  });
}

function whens(rule: LintedRule, { knowledge }: LintedPacks): readonly PlacedCondition[] {
  const formulas = new Formulas(rule.names, knowledge);
  const given = scopeFormula(rule.rule, formulas);
  const shared = { file: rule.file, rule: rule.id, formulas, whole: "always" as const };
  const clauses = clausesOf([rule]);
  const periods = (rule.authored.periods ?? []).flatMap((period, index): PlacedCondition[] => {
    const own = clauses.filter((clause) => periodOf(clause) === String(index));
    if (period.when === undefined) return [];
    const instances = filled(period.when as Json, own, () => given);
    return [{ ...shared, pointer: placeIn(rule, `periods/${index}/when`), instances }];
  });
  if (rule.authored.when === undefined) return periods;
  const instances = filled(rule.authored.when as Json, clauses, () => given);
  return [{ ...shared, pointer: placeIn(rule, "when"), instances }, ...periods];
}

function inCheck(
  spec: CheckSpec,
  pointer: Pointer,
  rule: LintedRule,
  clauses: readonly LintedClause[],
  { knowledge }: LintedPacks,
): readonly PlacedCondition[] {
  const formulas = new Formulas(rule.names, knowledge);
  return conditionParts(spec, pointer).map(({ expression, pointer: where, as }) => ({
    file: rule.file,
    rule: rule.id,
    pointer: where,
    formulas,
    instances: filled(expression, clauses, (clause) => bindsFormula(clause, knowledge)),
    whole: as === "whole" ? "nothing" : "never-and-always",
  }));
}

/** The checks of a rule as they are written, each with the clauses that it is of. */
export function writtenChecks(
  rule: LintedRule,
): readonly { readonly spec: CheckSpec; readonly pointer: Pointer; readonly clauses: readonly LintedClause[] }[] {
  const clauses = clausesOf([rule]);
  const periods = rule.authored.periods ?? [];
  const own = periods.flatMap(({ check }, index) => {
    const of = clauses.filter((clause) => periodOf(clause) === String(index));
    return check === undefined
      ? []
      : [{ spec: check as CheckSpec, pointer: placeIn(rule, `periods/${index}/check`), clauses: of }];
  });
  if (rule.authored.check === undefined) return own;
  const rest = clauses.filter((clause) => periods[Number(periodOf(clause) ?? -1)]?.check === undefined);
  return [{ spec: rule.authored.check as CheckSpec, pointer: placeIn(rule, "check"), clauses: rest }, ...own];
}

function alone(
  expression: Json | undefined,
  place: Pick<PlacedCondition, "file" | "pointer" | "rule">,
  formulas: Formulas,
): readonly PlacedCondition[] {
  return expression === undefined
    ? []
    : [{ ...place, formulas, instances: [{ expression, given: true }], whole: "never-and-always" }];
}

/** Every condition that authors have written: of rules, in checks, of definitions, categories and services. */
export function placedConditions(packs: LintedPacks): readonly PlacedCondition[] {
  const { knowledge } = packs;
  const ofRules = packs.rules.flatMap((rule) => [
    ...whens(rule, packs),
    ...writtenChecks(rule).flatMap(({ spec, pointer, clauses }) => inCheck(spec, pointer, rule, clauses, packs)),
  ]);
  const ofDefinitions = packs.definitions.flatMap(({ id, key, file, definition, names }) =>
    alone(definition.when, { file, pointer: at(at("", key), "when"), rule: id }, new Formulas(names, knowledge)),
  );
  const listing = new Formulas(namesFor("listing", knowledge), knowledge);
  const ofPacks = packs.packs.flatMap(({ folder: { pack, path } }) => [
    ...alone(
      pack.category?.members as Json | undefined,
      { file: `${path}/pack.json`, pointer: "/category/members" },
      listing,
    ),
    ...alone(pack.binds as Json | undefined, { file: `${path}/pack.json`, pointer: "/binds" }, listing),
  ]);
  return [...ofRules, ...ofDefinitions, ...ofPacks];
}
