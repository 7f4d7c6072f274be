import type { Questions } from "../../engine/questions.js";
import type { Pointer } from "../../model/pointer.js";
import type { Question } from "../../model/report.js";
import type { Cell, RuleCell } from "./cells/cell.js";
import type { Renamed } from "./renamed.js";
import type { Update } from "./update.js";

/** Whether it takes no other findings to say how a finding is listed, nor took before. */
export const standsAlone = ({ planned: { rule }, group }: RuleCell, renamed: Renamed | undefined): boolean =>
  rule.matter === undefined &&
  (rule.per === undefined || (group.ref.model === undefined && renamed?.get(group)?.model === undefined));

/** All that may be listed together with what some cells came to: the same rule for other variants, and the other rules of its matter. What stands alone is told apart. */
export function listedWith(
  some: readonly RuleCell[],
  cells: readonly Cell[],
  renamed: Renamed | undefined,
): readonly Cell[] {
  const rules = new Set(some.map(({ planned }) => planned.rule));
  const matters = new Set(some.map(({ planned }) => planned.rule.matter));
  matters.delete(undefined);
  return cells.filter(
    (cell) =>
      cell.planned !== undefined &&
      (rules.has(cell.planned.rule) || matters.has(cell.planned.rule.matter)) &&
      !standsAlone(cell, renamed),
  );
}

/** The places that are asked for, or were. */
export function askedBy(updates: readonly Update[]): ReadonlySet<Pointer> {
  const changed = updates.filter(({ cell, asked }) => asked !== cell.asked);
  return new Set(changed.flatMap(({ cell, asked }) => [...cell.asked, ...asked].flatMap(({ paths }) => paths)));
}

/** The questions at some places. */
export function questionsAt(
  places: ReadonlySet<Pointer>,
  cells: readonly Cell[],
  questions: Questions,
): readonly Question[] {
  for (const { asked } of cells)
    for (const { paths, rule, pointer } of asked)
      questions.add(
        paths.filter((path) => places.has(path)),
        rule,
        pointer,
      );
  return questions.list();
}
