import { Scope } from "../../logic/scope.js";
import { AS_OF_SLOT } from "../../logic/slots.js";
import type { Operand } from "../../model/expression.js";
import { isObject } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { CompileContext } from "../check.js";
import type { Input } from "../input.js";

/** A demand's own value. It is read once an evaluation, before a candidate takes the name that it may be read from. */
export interface Cell {
  /** `undefined`: not known. */
  value: unknown;
  /** Known when the rule is compiled. */
  readonly fixed?: true;
  /** Where it was read from; set while a finding is described. */
  pointer?: Pointer;
  /** Whether something is there that cannot be read; set with the pointer. */
  unreadable?: boolean;
}

/** A cell that is read, and how. */
type Reading = Pick<Input, "get" | "pointer" | "unreadable"> & { readonly cell: Cell };

const isAsOf = (operand: Operand): boolean => isObject(operand) && operand["var"] === "asOf";

/** The values that the demands of one check are measured by. */
export class Cells {
  private readonly read: Reading[] = [];
  /** Those that are the day for which the question is asked: every search of every rule needs it, and it is always known. */
  private readonly days: Cell[] = [];

  constructor(private readonly context: CompileContext) {}

  cell(operand: Operand): Cell {
    const input = this.context.input(operand);
    if (input.constant) return { value: input.get(new Scope()), fixed: true };
    const cell: Cell = { value: undefined };
    if (isAsOf(operand)) {
      this.days.push(cell);
      return cell;
    }
    this.read.push({ ...input, cell });
    return cell;
  }

  refresh(scope: Scope): void {
    for (const cell of this.days) cell.value = scope.values[AS_OF_SLOT];
    for (const { cell, get } of this.read) cell.value = get(scope);
  }

  /** As `refresh`, with the pointers. */
  refreshWithPointers(scope: Scope): void {
    for (const cell of this.days) cell.value = scope.values[AS_OF_SLOT];
    for (const { cell, get, pointer, unreadable } of this.read) {
      cell.value = get(scope);
      cell.unreadable = unreadable?.(scope) ?? false;
      if (pointer !== undefined) cell.pointer = pointer(scope);
    }
  }
}
