import type { Operand } from "../../model/expression.js";
import { isObject } from "../../model/json.js";
import type { Cell, Cells } from "../evidence/cells.js";
import type { LabelDemands } from "../label.schema.js";

/** The languages that are demanded. */
export interface Languages {
  readonly cells: readonly Cell[];
  /** All of them; else any. */
  readonly all: boolean;
}

/** Compiles `in`: a list is any of its languages. */
export function compileLanguages(demand: NonNullable<LabelDemands["in"]>, cells: Cells): Languages {
  const all = isObject(demand) && "allOf" in demand;
  const either = isObject(demand) && "anyOf" in demand ? demand.anyOf : demand;
  const listed: unknown = all ? demand.allOf : either;
  return { cells: (Array.isArray(listed) ? listed : [listed]).map((item) => cells.cell(item as Operand)), all };
}

/** The languages as far as they are known. */
export const known = ({ cells }: Languages): readonly string[] =>
  cells
    .flatMap(({ value }) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .filter((language) => typeof language === "string");
