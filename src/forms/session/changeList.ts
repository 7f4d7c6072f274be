import type { Changes } from "./changes.js";
import { changesBetween } from "./changesBetween.js";

const NOTHING: readonly never[] = Object.freeze([]);

/** Gathers changes, a few items at a time. */
export class ChangeList<Item> {
  private added: Item[] | undefined;
  private changed: { readonly before: Item; readonly after: Item }[] | undefined;
  private gone: Item[] | undefined;

  constructor(
    private readonly keyOf: (item: Item) => string,
    /** Whether two items that belong together have the same key, without spelling them out. */
    private readonly haveSameKey: (one: Item, other: Item) => boolean,
  ) {}

  /** What there was before and after, which belong together. */
  add(before: readonly Item[], after: readonly Item[]): void {
    if (before.length > 1 || after.length > 1) this.addAll(changesBetween(before, after, this.keyOf));
    else this.addOne(before[0], after[0]);
  }

  addAll({ added, changed, gone }: Changes<Item>): void {
    this.added = [...(this.added ?? NOTHING), ...added];
    this.changed = [...(this.changed ?? NOTHING), ...changed];
    this.gone = [...(this.gone ?? NOTHING), ...gone];
  }

  all(): Changes<Item> {
    return { added: this.added ?? NOTHING, changed: this.changed ?? NOTHING, gone: this.gone ?? NOTHING };
  }

  get isEmpty(): boolean {
    return this.added === undefined && this.changed === undefined && this.gone === undefined;
  }

  addOne(before: Item | undefined, after: Item | undefined): void {
    if (before !== undefined && after !== undefined && this.haveSameKey(before, after)) {
      this.changed ??= [];
      this.changed.push({ before, after });
      return;
    }
    if (after !== undefined) {
      this.added ??= [];
      this.added.push(after);
    }
    if (before !== undefined) {
      this.gone ??= [];
      this.gone.push(before);
    }
  }
}
