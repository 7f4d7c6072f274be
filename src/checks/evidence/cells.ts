import type { Scope } from "../../logic/scope.js";
import type { Operand } from "../../model/expression.js";
import type { Pointer } from "../../model/pointer.js";
import type { CompileContext } from "../check.js";

/** A demand's own value. It is read once an evaluation, before a candidate takes the name that it may be read from. */
export interface Cell {
  /** `undefined`: not known. */
  value: unknown;
  /** Where it was read from; set while a finding is described. */
  pointer?: Pointer;
}

/** The values that the demands of one check are measured by. */
export class Cells {
  private readonly read: { cell: Cell; get: (scope: Scope) => unknown; pointer?: (scope: Scope) => Pointer }[] = [];

  constructor(private readonly context: CompileContext) {}

  cell(operand: Operand): Cell {
    const input = this.context.input(operand);
    if (input.constant) return { value: input.get({ values: [], pointers: [] }) };
    const cell: Cell = { value: undefined };
    const { get, pointer } = input;
    this.read.push({ cell, get, ...(pointer === undefined ? {} : { pointer }) });
    return cell;
  }

  refresh(scope: Scope): void {
    for (const { cell, get } of this.read) cell.value = get(scope);
  }

  /** As `refresh`, with the pointers. */
  refreshWithPointers(scope: Scope): void {
    for (const { cell, get, pointer } of this.read) {
      cell.value = get(scope);
      if (pointer !== undefined) cell.pointer = pointer(scope);
    }
  }
}

/** Where the values stand that are not known. */
export const missingOf = (cells: readonly Cell[]): readonly Pointer[] =>
  cells.filter((cell) => cell.value === undefined && cell.pointer !== undefined).map((cell) => cell.pointer ?? "");
