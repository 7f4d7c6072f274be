import { at } from "../../model/pointer.js";
import type { Lint } from "../lint.js";
import { objectIn } from "../lintedPacks.js";
import { remedyFiles } from "../words.js";

/** A remedy that mends no rule and that no other remedy waits for. */
export const unusedRemedy: Lint = {
  id: "unused-remedy",
  check: (packs) => {
    const used = new Set<string>();
    const use = (id: string): void => {
      if (used.has(id)) return;
      used.add(id);
      for (const before of packs.knowledge.remedies[id]?.after ?? []) use(before);
    };
    for (const { rule } of packs.rules) if (rule.remedy !== undefined) use(rule.remedy);
    return remedyFiles(packs).flatMap((file) =>
      Object.keys(objectIn(packs.files, file))
        .filter((id) => !used.has(id))
        .map((id) => ({ file, pointer: at("", id), params: { id } })),
    );
  },
};
