import { at } from "../../model/pointer.js";
import { authoredTexts } from "../authoredTexts.js";
import type { Lint } from "../lint.js";

const reads = (text: string, field: string): boolean =>
  text === field || text.startsWith(`${field}.`) || text.startsWith(`${field}[]`);

/** A field of a pack's own that no rule reads. */
export const unusedField: Lint = {
  id: "unused-field",
  check: (packs) => {
    const texts = [...authoredTexts(packs)];
    return packs.packs.flatMap(({ folder: { path, pack } }) =>
      Object.keys(pack.fields ?? {})
        .filter((field) => !texts.some((text) => reads(text, field)))
        .map((field) => ({ file: `${path}/pack.json`, pointer: at("/fields", field), params: { field } })),
    );
  },
};
