import type { Json } from "../../model/json.js";
import { at } from "../../model/pointer.js";
import { mentions } from "../../packs/mentions.js";
import type { Lint } from "../lint.js";

/** A definition that no rule asks for. */
export const unusedDefinition: Lint = {
  id: "unused-definition",
  check: ({ definitions, rules, packs }) => {
    const said = [
      ...rules.map(({ authored }) => authored as Json),
      ...packs.flatMap(({ folder: { pack } }) => [pack.category?.members, pack.binds] as Json[]),
    ].filter((value) => value !== undefined);
    const used = mentions([...said, ...definitions.map(({ definition }) => definition.when)], "is");
    return definitions
      .filter(({ id }) => !used.has(id))
      .map(({ id, key, file }) => ({ file, pointer: at("", key), rule: id, params: { id } }));
  },
};
