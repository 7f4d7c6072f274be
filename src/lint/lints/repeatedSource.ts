import type { Json } from "../../model/json.js";
import type { Lint } from "../lint.js";
import { placedSources } from "../placedSources.js";
import { keyOf } from "../solver/checkFormula.js";

/** One source under two keys of a pack. */
export const repeatedSource: Lint = {
  id: "repeated-source",
  check: (packs) => {
    const first = new Map<string, string>();
    return placedSources(packs).flatMap(({ pack, ref, file, pointer, source }) => {
      const key = `${pack} ${keyOf({ ...source } as Json)}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, ref);
      return other === undefined || other === ref ? [] : [{ file, pointer, params: { ref, other } }];
    });
  },
};
