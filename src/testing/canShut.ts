import { pathsRead } from "../logic/pathsRead.js";
import type { Expression } from "../model/expression.js";
import { isObject } from "../model/json.js";
import type { Target } from "../model/target.js";
import type { Clause, Pack, Rule } from "../packs/pack.js";
import { RulePart, timeless } from "./rulePart.js";

const TARGET_PATHS = new Set(["target.market", "target.marketplace"]);

const overlap = (a: Clause, b: Clause): boolean =>
  (a.until === undefined || b.from === undefined || b.from < a.until) &&
  (b.until === undefined || a.from === undefined || a.from < b.until);

/** The path and the literals of `{"in": [{"var": path}, […]]}` or `{"===": [{"var": path}, literal]}`. */
function choiceOf(when: unknown): { readonly path: unknown; readonly literals: readonly unknown[] } | undefined {
  const [op, args] = isObject(when) ? (Object.entries(when)[0] ?? []) : [];
  if ((op !== "in" && op !== "===") || !Array.isArray(args)) return undefined;
  const [variable, literals] = args as readonly unknown[];
  return isObject(variable) ? { path: variable["var"], literals: [literals].flat() } : undefined;
}

/** The row `else` holds wherever none of the other rows does: one of them always binds. */
function hasElse(clauses: readonly Clause[]): boolean {
  const choices = clauses.map(({ when }) => choiceOf(when));
  return clauses.some(({ when }) => {
    const other = isObject(when) ? choiceOf(when["!"]) : undefined;
    const taken = choices.flatMap((choice) => (choice?.path === other?.path ? (choice?.literals ?? []) : []));
    return other?.literals.every((literal) => taken.includes(literal)) === true;
  });
}

function readsOnlyTarget(when: Expression, { uses }: Pack): boolean {
  const paths = pathsRead(when, {
    is: (id) => pathsRead(uses.definitions[id]?.when ?? true),
    holds: () => ["a check"],
  });
  return paths.every((path) => TARGET_PATHS.has(path));
}

function targetsOf({ scope }: Rule, { uses }: Pack): readonly Target[] {
  const codes = (scope.markets ?? []).flatMap((code) => uses.groups[code] ?? [code]);
  const [marketplace] = scope.marketplaces ?? [];
  return codes.map((code) => ({
    market: code.slice(0, 2),
    ...(code.length > 2 ? { region: code } : {}),
    ...(marketplace === undefined ? {} : { marketplace }),
  }));
}

/** Conditions on the market alone, of which one holds in each market of the rule. */
function holdOnEachTarget(clauses: readonly Clause[], rule: Rule, pack: Pack): boolean {
  const targets = targetsOf(rule, pack);
  if (targets.length === 0 || !clauses.every(({ when = true }) => readsOnlyTarget(when, pack))) return false;
  const part = new RulePart(rule, clauses.map(timeless), pack);
  return targets.every((target) => part.concerns({ dossier: {}, target, asOf: "2000-01-01" }));
}

/**
 * Whether the conditions of a rule can shut: whether there can be something in its scope that it does not bind.
 * Rows for every market of the scope, and a row for all others, leave nothing out.
 * Does not notice other conditions that can never be false.
 */
export function canShut(rule: Rule, pack: Pack): boolean {
  const spans = new Map(rule.clauses.map((clause) => [`${clause.from} ${clause.until}`, clause] as const));
  return [...spans.values()].some((clause) => {
    const together = rule.clauses.filter((other) => overlap(clause, other));
    const isOpen = together.some(({ when }) => when === undefined) || hasElse(together);
    return !isOpen && !holdOnEachTarget(together, rule, pack);
  });
}
