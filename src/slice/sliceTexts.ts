import { fieldEnd } from "../packs/fieldEnd.js";
import type { Pack } from "../packs/pack.js";
import { stringsOf } from "../packs/stringsOf.js";
import type { PackTexts } from "../packs/texts.js";
import { only } from "./only.js";

/**
 * The words that packs need: those of their rules and remedies, and the names of all codes and declared fields that stand in them, and of all codes of these fields.
 *
 * ```ts
 * sliceTexts(texts, slicePacks(packs, options)); // some 15 kB gzipped instead of 75
 * ```
 *
 * A code that stands in no rule is shown as it is; `codes` are further ones to be named.
 */
export function sliceTexts(texts: PackTexts, packs: readonly Pack[], codes: readonly string[] = []): PackTexts {
  const rules = packs.flatMap((pack) => pack.rules);
  const named = new Set([...stringsOf(packs), ...packs.flatMap(({ uses }) => Object.keys(uses.categories)), ...codes]);
  const ends = new Set([...named].map(fieldEnd));
  return {
    ...texts,
    packs: only(texts.packs, new Set(packs.map(({ id }) => id))),
    rules: only(texts.rules, new Set(rules.map(({ id }) => id))),
    remedies: only(texts.remedies, new Set(rules.flatMap(({ remedy }) => remedy ?? []))),
    names: Object.fromEntries(Object.entries(texts.names).map(([list, table]) => [list, only(table, named)])),
    ...(texts.fields === undefined ? {} : { fields: only(texts.fields, ends) }),
    ...(texts.codes === undefined ? {} : { codes: only(texts.codes, ends) }),
  };
}
