import { withAncestors } from "../engine/categoryTree.js";
import type { Category, Rule } from "../packs/pack.js";

interface Categories {
  readonly [category: string]: Category;
}

const asked = (rules: readonly Rule[]): readonly string[] =>
  rules.flatMap(({ scope }) => [...(scope.categories ?? []), ...(scope.exceptCategories ?? [])]);

/**
 * Of all categories those that decide which rules bind listings that are declared as some of them: these and their kin, and what goods can turn out to
 * be besides, as far as a rule asks.
 */
export function sliceCategories(
  categories: Categories,
  rules: readonly Rule[],
  declared: readonly string[],
): Categories {
  const above = new Set(declared.flatMap((category) => [...withAncestors(category, categories)]));
  const wanted = new Set(asked(rules));
  const arises = Object.keys(categories).filter(
    (id) =>
      categories[id]?.members !== undefined && [...withAncestors(id, categories)].some((other) => wanted.has(other)),
  );
  const kept = new Set([...above, ...arises.flatMap((id) => [...withAncestors(id, categories)])]);
  return Object.fromEntries(
    Object.entries(categories)
      .filter(([id]) => kept.has(id))
      .map(([id, { among, ...category }]) => [
        id,
        among === undefined ? category : { ...category, among: among.filter((one) => above.has(one)) },
      ]),
  );
}
