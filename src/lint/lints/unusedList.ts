import { at } from "../../model/pointer.js";
import { authoredTexts } from "../authoredTexts.js";
import type { Lint } from "../lint.js";
import { objectIn } from "../lintedPacks.js";

/**
 * A list of the vocabulary for which no rule asks. Codes and groups are not looked at: dossiers are written with codes, and what a group
 * holds is a fact of the world.
 */
export const unusedList: Lint = {
  id: "unused-list",
  check: (packs) => {
    const file = "vocabulary/lists.json";
    const used = authoredTexts(packs);
    return Object.keys(objectIn(packs.files, file))
      .filter((list) => !used.has(list))
      .map((list) => ({ file, pointer: at("", list), params: { list } }));
  },
};
