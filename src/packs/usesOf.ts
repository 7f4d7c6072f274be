import type { Json } from "../model/json.js";
import { checksUsed } from "./checksUsed.js";
import type { Knowledge } from "./knowledge.js";
import { mentions } from "./mentions.js";
import { operatorsUsed } from "./operatorsUsed.js";
import type { Definition, Rule, Uses } from "./pack.js";
import { stringsOf } from "./stringsOf.js";

const pick = <Value>(
  from: { readonly [key: string]: Value },
  keys: Iterable<string>,
): { readonly [key: string]: Value } =>
  Object.fromEntries(
    [...keys]
      .filter((key) => Object.hasOwn(from, key))
      .sort()
      .map((key) => [key, from[key] as Value]),
  );

/** Definitions that conditions use, and those that they use in turn. */
function definitionsOf(
  values: Json,
  knowledge: Knowledge,
  into: Record<string, Definition> = {},
): Record<string, Definition> {
  for (const id of mentions(values, "is")) {
    const definition = knowledge.definitions[id];
    if (definition === undefined || into[id] !== undefined) continue;
    into[id] = definition;
    definitionsOf(definition.when, knowledge, into);
  }
  return into;
}

/** Remedies with those that come first. */
function remediesOf(rules: readonly Rule[], knowledge: Knowledge): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (id: string): void => {
    if (ids.has(id)) return;
    ids.add(id);
    for (const before of knowledge.remedies[id]?.after ?? []) add(before);
  };
  for (const rule of rules) if (rule.remedy !== undefined) add(rule.remedy);
  return ids;
}

/** Kinds of identifiers that are named, with their members. */
function identifiersOf(strings: ReadonlySet<string>, { identifiers }: Knowledge): Uses["identifiers"] {
  const named = pick(identifiers, strings);
  const members = Object.values(named).flatMap((kind) => kind.members ?? []);
  return { ...named, ...pick(identifiers, members) };
}

/** The slice of the knowledge that a pack's rules need, so that the pack can be evaluated on its own. */
export function usesOf(rules: readonly Rule[], knowledge: Knowledge): Uses {
  const conditions = rules.flatMap((rule) => rule.clauses.flatMap((clause) => [clause.when ?? true, clause.check]));
  const params = rules.flatMap((rule) => rule.clauses.map((clause) => clause.params));
  const membersInScope = rules.some(
    (rule) => rule.scope.categories !== undefined || rule.scope.exceptCategories !== undefined,
  )
    ? Object.keys(knowledge.categories)
    : [];
  const categories = pick(knowledge.categories, membersInScope);
  const definitions = definitionsOf(
    [...conditions, ...Object.values(categories).map((category) => category.members ?? true)],
    knowledge,
  );
  const compiled = [conditions, Object.values(definitions), Object.values(categories)];
  const strings = stringsOf([rules, Object.values(definitions), Object.values(categories)]);
  const fields = Object.keys(knowledge.fields).filter((field) => [...strings].some((text) => text.startsWith(field)));
  // Not by names that rules share with identifiers, such as those of matters.
  const identifiers = identifiersOf(stringsOf([conditions, params, Object.values(definitions)]), knowledge);
  return {
    groups: pick(knowledge.groups, strings),
    lists: pick(knowledge.lists, strings),
    categories,
    definitions,
    validity: pick(knowledge.validity, strings),
    homes: pick(knowledge.homes, strings),
    remedies: pick(knowledge.remedies, remediesOf(rules, knowledge)),
    fields: pick(knowledge.fields, fields),
    identifiers,
    codeLists: pick(knowledge.codeLists, stringsOf(Object.values(identifiers))),
    checks: checksUsed(compiled),
    operators: operatorsUsed(compiled),
  };
}
