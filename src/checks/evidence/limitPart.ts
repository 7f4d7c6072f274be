import type { Json } from "../../model/json.js";
import { actualOf, type CompilePart } from "./part.js";

/** A number or a day up to a limit. */
export function limit(
  what: "below" | "above",
  key: "min" | "max",
  holds: (value: number | string, wanted: number | string) => boolean,
): CompilePart {
  return (demand, { cells, noneIsEndless }) => {
    const cell = cells.cell(demand);
    const none = noneIsEndless && key === "min";
    const expected = (): Json => (cell.value ?? demand) as Json;
    return {
      test: (value) => {
        const wanted = cell.value;
        if (value === null) return none;
        if (typeof value === "number" && typeof wanted === "number") return holds(value, wanted);
        return typeof value === "string" && typeof wanted === "string" ? holds(value, wanted) : undefined;
      },
      expected: () => ({ [key]: expected() }),
      tell: (value) => ({ what, params: { [key]: expected(), actual: actualOf(value) } }),
      cells: [cell],
    };
  };
}
