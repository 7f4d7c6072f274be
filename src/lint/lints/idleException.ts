import { withAncestors } from "../../engine/categoryTree.js";
import type { Knowledge } from "../../packs/knowledge.js";
import type { Lint, Remark } from "../lint.js";
import { type LintedRule, placeIn } from "../lintedPacks.js";
import { expanded } from "../scopes.js";

const countryOf = (code: string): string => code.slice(0, 2);

const touches = (one: string, others: ReadonlySet<string>): boolean =>
  [...others].some(
    (other) => one === other || (countryOf(one) === countryOf(other) && (one.length === 2 || other.length === 2)),
  );

/** Exceptions from codes that a scope does not hold. */
function outside(
  exceptions: readonly string[] = [],
  scope: readonly string[] | undefined,
  { groups }: Knowledge,
): readonly string[] {
  if (scope === undefined) return [];
  const inside = expanded(scope, groups);
  return exceptions.filter((code) => ![...expanded([code], groups)].some((one) => touches(one, inside)));
}

/** Declared categories that are neither below nor above one of a scope, and that nothing can belong to besides. */
function outsideCategories(
  { exceptCategories = [], categories }: LintedRule["rule"]["scope"],
  knowledge: Knowledge,
): readonly string[] {
  if (categories === undefined) return [];
  const all = [...(knowledge.codes.categories ?? [])];
  const under = (wanted: string): readonly string[] =>
    all.filter((category) => withAncestors(category, knowledge.categories).has(wanted));
  const canArise = (category: string): boolean =>
    under(category).some((id) => knowledge.categories[id]?.members !== undefined);
  const inside = new Set(categories.flatMap(under));
  return exceptCategories.filter(
    (category) => !canArise(category) && !categories.some(canArise) && !under(category).some((one) => inside.has(one)),
  );
}

function remarksOf(rule: LintedRule, knowledge: Knowledge): readonly Remark[] {
  const { scope } = rule.rule;
  const idle = [
    ["exceptMarkets", outside(scope.exceptMarkets, scope.markets, knowledge)],
    ["exceptSellers", outside(scope.exceptSellers, scope.sellers, knowledge)],
    ["exceptCategories", outsideCategories(scope, knowledge)],
  ] as const;
  return idle.flatMap(([key, codes]) =>
    codes.length === 0
      ? []
      : [
          {
            file: rule.file,
            pointer: placeIn(rule, key),
            rule: rule.id,
            params: { codes, scope: key.replace("except", "").toLowerCase() },
          },
        ],
  );
}

/** An exception from something that the rule does not bind anyway. */
export const idleException: Lint = {
  id: "idle-exception",
  check: ({ rules, knowledge }) => rules.flatMap((rule) => remarksOf(rule, knowledge)),
};
