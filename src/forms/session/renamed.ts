import type { SubjectRef } from "../../engine/subjects.js";
import type { Cell, Group, RuleCell } from "./cells/cell.js";
import type { Update } from "./update.js";

/** What is called otherwise since an edit, or is of another model, with what it was. */
export type Renamed = ReadonlyMap<Group, SubjectRef>;

const isCalledTheSame = (one: SubjectRef, other: SubjectRef): boolean =>
  one.subject === other.subject && one.model === other.model && one.sku === other.sku;

/** Gives subjects their new values, and finds out what is called otherwise by that: the parts of a listing are called by its name. */
export class Renaming {
  private was: Map<Group, SubjectRef> | undefined;

  give(group: Group, value: unknown): void {
    const { ref, owner } = group;
    group.ref = ref.withValue(value, owner?.ref);
    if (isCalledTheSame(ref, group.ref)) return;
    this.was ??= new Map();
    this.was.set(group, ref);
  }

  /** All that is called otherwise; `groups` are all that there are. */
  over(groups: Iterable<Group>): Renamed | undefined {
    const { was } = this;
    if (was === undefined) return undefined;
    for (const group of groups)
      if (group.owner !== undefined && was.has(group.owner) && !was.has(group)) this.give(group, group.ref.value);
    return was;
  }
}

/** Calls everything as it was called. */
export function takeBack(renamed: Renamed): void {
  for (const [group, ref] of renamed) group.ref = ref;
}

/** What is told of a subject under its new name, of rules that need not be evaluated for that. */
export function retold(cells: readonly Cell[], renamed: Renamed, updates: readonly Update[]): readonly Update[] {
  const done = new Set(updates.map(({ cell }) => cell));
  const isTold = (cell: Cell): cell is RuleCell =>
    cell.planned !== undefined && cell.findings.length > 0 && renamed.has(cell.group) && !done.has(cell);
  return cells.filter(isTold).flatMap((cell): readonly Update[] => {
    const { planned, group, asked, findings } = cell;
    const { subject, model } = group.ref;
    const was = renamed.get(group);
    if (subject !== was?.subject)
      return [{ cell, findings: findings.map((finding) => ({ ...finding, subject })), asked }];
    return planned.rule.per === undefined || model === was.model ? [] : [{ cell, findings, asked }];
  });
}
