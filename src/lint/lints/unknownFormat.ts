import { nearest } from "../../model/nearest.js";
import { TEXT_FORMATS } from "../../packs/texts.js";
import type { Lint } from "../lint.js";
import { placeholdersOf } from "../placeholders.js";
import { allTexts } from "../words.js";

/** A placeholder is to be written in a way that there is not. */
export const unknownFormat: Lint = {
  id: "unknown-format",
  check: (packs) =>
    allTexts(packs).flatMap(({ file, pointer, rule, text }) =>
      placeholdersOf(text).flatMap(({ name, format }) => {
        if (format === undefined || (TEXT_FORMATS as readonly string[]).includes(format)) return [];
        const suggestion = nearest(format, TEXT_FORMATS);
        const params = { name, format, known: TEXT_FORMATS, ...(suggestion === undefined ? {} : { suggestion }) };
        const what = suggestion === undefined ? "plain" : "suggestion";
        return [{ file, pointer, ...(rule === undefined ? {} : { rule }), what, params }];
      }),
    ),
};
