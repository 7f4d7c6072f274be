import type { Json } from "../../model/json.js";
import { mentions } from "../../packs/mentions.js";
import type { Lint } from "../lint.js";
import { placeIn } from "../lintedPacks.js";
import { placeholdersOf } from "../placeholders.js";
import { wordsOf } from "../words.js";

const NO_COLUMN = new Set(["key", "from", "until", "source"]);

/** A column of a table that neither the check nor a condition nor the words take a value from. */
export const unusedColumn: Lint = {
  id: "unused-column",
  check: (packs) =>
    packs.rules.flatMap((rule) => {
      const { table, ...others } = rule.authored;
      const said = wordsOf(packs, rule).flatMap(({ texts }) => texts.flatMap(({ text }) => placeholdersOf(text)));
      const used = new Set([...mentions(others as Json, "param"), ...said.map(({ name }) => name)]);
      const seen = new Set<string>();
      return (table?.rows ?? []).flatMap((row, index) =>
        Object.keys(row).flatMap((column) => {
          if (NO_COLUMN.has(column) || used.has(column) || seen.has(column)) return [];
          seen.add(column);
          const pointer = placeIn(rule, `table/rows/${index}/${column}`);
          return [{ file: rule.file, pointer, rule: rule.id, params: { column } }];
        }),
      );
    }),
};
