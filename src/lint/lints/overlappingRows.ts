import type { AuthoredTable } from "../../packs/authored.schema.js";
import type { Lint } from "../lint.js";
import { placeIn } from "../lintedPacks.js";

type Row = AuthoredTable["rows"][number];

const keysOf = (row: Row, column: number): readonly string[] => [row.key?.[column] ?? []].flat();

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.includes("any") || b.includes("any") || a.some((key) => b.includes(key));

const daysMeet = (a: Row, b: Row): boolean =>
  (a.until === undefined || b.from === undefined || b.from < a.until) &&
  (b.until === undefined || a.from === undefined || a.from < b.until);

/** Two rows of a table that hold for one case on one day: it is judged by both. */
export const overlappingRows: Lint = {
  id: "overlapping-rows",
  check: ({ rules }) =>
    rules.flatMap((rule) => {
      const { by = [], rows = [] } = rule.authored.table ?? {};
      if (by.length === 0) return [];
      return rows.flatMap((row, index) => {
        const other = rows.findIndex(
          (before, place) =>
            place < index &&
            daysMeet(before, row) &&
            by.every((_, column) => meet(keysOf(before, column), keysOf(row, column))),
        );
        if (other === -1) return [];
        const pointer = placeIn(rule, `table/rows/${index}`);
        return [{ file: rule.file, pointer, rule: rule.id, params: { other: other + 1, row: index + 1 } }];
      });
    }),
};
