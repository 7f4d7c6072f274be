import { isObject, type Json } from "../model/json.js";
import type { LintedPacks } from "./lintedPacks.js";

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (Array.isArray(value)) for (const element of value) collect(element, into);
  else if (isObject(value)) for (const part of Object.values(value)) collect(part, into);
}

/** Every text in rules, definitions and what categories say of their members: codes, groups, lists and paths are among them. */
export function authoredTexts({ rules, definitions, packs }: LintedPacks): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { authored } of rules) {
    const { note: _note, facts: _facts, allow: _allow, ...said } = authored;
    collect(said as Json, texts);
  }
  for (const { definition } of definitions) collect(definition.when, texts);
  for (const { folder } of packs) collect([folder.pack.category, folder.pack.binds, folder.pack.markets], texts);
  return texts;
}
