import type { Category } from "../packs/pack.js";

type Categories = { readonly [category: string]: Category };

/** A category and all above it. */
export function withAncestors(category: string, categories: Categories): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const parent of categories[id]?.parents ?? []) visit(parent);
  };
  visit(category);
  return found;
}

/** Whether goods declared as one category can be found to belong to another by its `members` condition. */
export function canJoin(declared: string | undefined, category: Category, categories: Categories): boolean {
  if (category.members === undefined) return false;
  if (category.among === undefined || declared === undefined) return true;
  const above = withAncestors(declared, categories);
  return category.among.some((one) => above.has(one));
}
