import type { Lint } from "../lint.js";
import { placedSources } from "../placedSources.js";

/** A source on which neither a rule nor a definition of its pack stands. */
export const unusedSource: Lint = {
  id: "unused-source",
  check: (packs) => {
    const used = new Map(
      packs.packs.map(({ pack: { id, rules } }) => [
        id,
        new Set(rules.flatMap(({ clauses }) => clauses.map(({ source }) => source.ref))),
      ]),
    );
    for (const { id, definition } of packs.definitions)
      if (definition.source !== undefined) used.get(id.split("/")[0] ?? "")?.add(definition.source.ref);
    return placedSources(packs)
      .filter(({ pack, ref }) => used.get(pack)?.has(ref) !== true)
      .map(({ ref, file, pointer }) => ({ file, pointer, params: { ref } }));
  },
};
