import type { Read } from "../logic/read.js";
import type { Scope } from "../logic/scope.js";
import { at } from "../model/pointer.js";
import type { CompileContext } from "./check.js";
import type { OpenPlace } from "./unknownDetail.js";

/** Some fields of an element of a list; `undefined` where one is not known, `null` where there is none. */
export type Row<Field extends string> = { [Name in Field]: unknown };

/** The elements of a list of the dossier, read into rows that are used again and again. */
export class ListRows<Field extends string> {
  private readonly rows: Row<Field>[] = [];
  private readonly list: Read;
  private readonly slot: number;
  private readonly reads: readonly (readonly [Field, Read])[];
  /** How many rows there are; `undefined` where nobody has said. */
  count: number | undefined;

  constructor({ names }: CompileContext, path: string, fields: readonly Field[]) {
    this.list = names.read(path);
    const elements = names.elements(this.list);
    const element = this.list.shape.type === "list" ? this.list.shape.element : undefined;
    this.slot = elements.slot;
    this.reads = fields.map((field) => [field, elements.names.read(`${element}.${field}`)]);
  }

  load(scope: Scope): number | undefined {
    const list = this.list.get(scope);
    this.count = Array.isArray(list) ? list.length : undefined;
    if (!Array.isArray(list)) return undefined;
    const outer = scope.values[this.slot];
    for (let index = 0; index < list.length; index++) {
      scope.values[this.slot] = list[index];
      this.rows[index] ??= {} as Row<Field>;
      for (const [field, read] of this.reads) (this.rows[index] as Row<Field>)[field] = read.get(scope);
    }
    scope.values[this.slot] = outer;
    return list.length;
  }

  row(index: number): Row<Field> {
    return this.rows[index] as Row<Field>;
  }

  /** Where the list stands. */
  listPlace(scope: Scope): OpenPlace {
    return { pointer: this.list.pointer(scope), unreadable: this.list.unreadable(scope) };
  }

  /** Where a field of a row stands. */
  place(scope: Scope, index: number, field: Field): OpenPlace {
    const outer = scope.values[this.slot];
    scope.values[this.slot] = (this.list.get(scope) as readonly unknown[])[index];
    const unreadable = this.reads.find(([name]) => name === field)?.[1].unreadable(scope) ?? false;
    scope.values[this.slot] = outer;
    return { pointer: at(at(this.list.pointer(scope), index), field), unreadable };
  }
}
