import type { Elements, Names, Read } from "../logic/read.js";
import type { Shape } from "../model/shape.js";

/** Names that resolve a path once, however often rules name it. */
export class RememberedNames implements Names {
  private readonly reads = new Map<string, Read>();
  private readonly opened = new WeakMap<Read, Elements>();

  constructor(private readonly names: Names) {}

  read(path: string): Read {
    const known = this.reads.get(path) ?? this.names.read(path);
    this.reads.set(path, known);
    return known;
  }

  has(path: string): boolean {
    return this.reads.has(path) || this.names.has(path);
  }

  elements(list: Read | undefined, of?: Shape): Elements {
    const known = list === undefined || of !== undefined ? undefined : this.opened.get(list);
    const elements = known ?? this.open(list, of);
    if (list !== undefined && of === undefined) this.opened.set(list, elements);
    return elements;
  }

  private open(list: Read | undefined, of: Shape | undefined): Elements {
    const elements = this.names.elements(list, of);
    return { ...elements, names: elements.names === this.names ? this : new RememberedNames(elements.names) };
  }
}
