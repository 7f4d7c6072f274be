import type { Uses } from "./pack.js";

/** All that packs use, as one; where two say something about one name, the later one counts. */
export function joinUses(all: readonly Uses[]): Uses {
  const part = <Name extends keyof Uses>(name: Name): Required<Uses>[Name] =>
    Object.assign({}, ...all.map((uses) => uses[name]));
  const addresses = all.find((uses) => uses.addresses !== undefined)?.addresses;
  return {
    groups: part("groups"),
    lists: part("lists"),
    categories: part("categories"),
    definitions: part("definitions"),
    validity: part("validity"),
    homes: part("homes"),
    remedies: part("remedies"),
    fields: part("fields"),
    identifiers: part("identifiers"),
    codeLists: part("codeLists"),
    checks: part("checks"),
    operators: part("operators"),
    ...(addresses === undefined ? {} : { addresses }),
  };
}
