import { withAncestors } from "../engine/categoryTree.js";
import type { Ruleset } from "../engine/ruleset.js";
import type { Json } from "../model/json.js";
import { mentions } from "../packs/mentions.js";
import type { Rule } from "../packs/pack.js";
import { stringsOf } from "../packs/stringsOf.js";

/** What a rule reads besides itself: names of groups, lists, types and paths, and the definitions and categories that decide whether it binds. */
export interface Reads {
  readonly strings: ReadonlySet<string>;
  readonly definitions: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

type Shared = Pick<Ruleset, "categories" | "definitions" | "identifiers">;

/** Kinds of identifiers name their members and the lists that they look into. */
function withIdentifiers(strings: Set<string>, { identifiers }: Shared): Set<string> {
  // Names that are found are looked into in turn.
  for (const id of strings) if (Object.hasOwn(identifiers, id)) stringsOf(identifiers[id], strings);
  return strings;
}

function categoriesOf({ scope }: Rule, { categories }: Shared): readonly string[] {
  const named = [...(scope.categories ?? []), ...(scope.exceptCategories ?? [])];
  if (named.length === 0) return [];
  return Object.keys(categories).filter((category) => {
    const above = withAncestors(category, categories);
    return named.some((one) => above.has(one));
  });
}

/** Follows a rule through the definitions and categories that it reads. */
export function readsOf(rule: Rule, shared: Shared): Reads {
  const categories = new Set(categoriesOf(rule, shared));
  const members = [...categories].map((category) => shared.categories[category]?.members ?? true);
  const read: readonly Json[] = [...rule.clauses.flatMap(({ when, check }) => [when ?? true, check]), ...members];
  const definitions = new Set<string>();
  const follow = (value: Json): void => {
    for (const id of mentions(value, "is")) {
      const definition = Object.hasOwn(shared.definitions, id) ? shared.definitions[id] : undefined;
      if (definition === undefined || definitions.has(id)) continue;
      definitions.add(id);
      follow(definition.when);
    }
  };
  for (const value of read) follow(value);
  const strings = stringsOf([rule.scope, read, [...definitions].map((id) => shared.definitions[id]?.when)]);
  return { strings: withIdentifiers(strings, shared), definitions, categories };
}
