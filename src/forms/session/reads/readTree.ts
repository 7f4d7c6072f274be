import { namesElement } from "../../edit/placeIn.js";
import { ANY, OWN } from "./patterns.js";

/** Something that depends on what stands at a place. */
export interface Use<Item> {
  readonly item: Item;
  /** How many parts of the place are those of the subject itself, or of what it belongs to. */
  readonly own: number;
  readonly reach: number;
}

interface Node<Item> {
  readonly children: Map<string, Node<Item>>;
  readonly uses: Use<Item>[];
}

const node = <Item>(): Node<Item> => ({ children: new Map(), uses: [] });

function everyUse<Item>({ children, uses }: Node<Item>, into: Use<Item>[]): void {
  into.push(...uses);
  for (const child of children.values()) everyUse(child, into);
}

/** What depends on which places, by their patterns. */
export class ReadTree<Item> {
  private readonly root = node<Item>();

  /** Files something that depends on a place: on all below it, unless the reach says how far. */
  add(pattern: string, item: Item, reach: number = Number.POSITIVE_INFINITY): void {
    const parts = pattern.split("/").slice(1);
    let at = this.root;
    for (const part of parts) {
      const name = part === OWN ? ANY : part;
      const child = at.children.get(name) ?? node<Item>();
      at.children.set(name, child);
      at = child;
    }
    at.uses.push({ item, own: parts.lastIndexOf(OWN) + 1, reach });
  }

  /** What depends on a place that is edited: on what stands there, around it as far as it reaches, or below it. */
  usesOf(tokens: readonly string[]): readonly Use<Item>[] {
    const found: Use<Item>[] = [];
    this.collect(this.root, tokens, 0, found);
    return found;
  }

  private collect(at: Node<Item>, tokens: readonly string[], depth: number, into: Use<Item>[]): void {
    const token = tokens[depth];
    if (token === undefined) {
      everyUse(at, into);
      return;
    }
    for (const use of at.uses) if (tokens.length - depth <= use.reach) into.push(use);
    const named = at.children.get(token);
    if (named !== undefined) this.collect(named, tokens, depth + 1, into);
    const any = namesElement(token) ? at.children.get(ANY) : undefined;
    if (any !== undefined) this.collect(any, tokens, depth + 1, into);
  }
}
