import type { Pointer } from "../../model/pointer.js";
import type { Edited } from "../edit/edited.js";
import { type Keys, valueAt, withValueAt } from "../edit/keys.js";

/** What takes an edit back: the dossier as it was, or the one value that stood elsewhere in it. */
type Memory = { readonly changed: readonly Pointer[] } & (
  | { readonly root: unknown }
  | { readonly keys: Keys; readonly value: unknown }
);

/** Edits that can be taken back, at least. */
const MOST_EDITS = 1000;

/** So many are forgotten at once: to forget one with each keystroke would cost more than the keystroke. */
const FORGOTTEN = 100;

/** The dossier before an edit, as far as it has to be kept: whole dossiers would keep a copy of their lists for each keystroke. */
export class History {
  private readonly past: Memory[] = [];
  private future: Memory[] = [];

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  add(memory: Memory): void {
    if (this.future.length > 0) this.future = [];
    this.past.push(memory);
    if (this.past.length > MOST_EDITS + FORGOTTEN) this.past.splice(0, FORGOTTEN);
  }

  /** The dossier before the last edit, and what that changed. */
  undo(root: unknown): Edited | undefined {
    return travel(root, this.past, this.future);
  }

  redo(root: unknown): Edited | undefined {
    return travel(root, this.future, this.past);
  }
}

function travel(root: unknown, from: Memory[], into: Memory[]): Edited | undefined {
  const memory = from.pop();
  if (memory === undefined) return undefined;
  const { changed } = memory;
  if ("root" in memory) {
    into.push({ root, changed });
    return { root: memory.root, changed };
  }
  const { keys, value } = memory;
  into.push({ keys, value: valueAt(root, keys), changed });
  return { root: withValueAt(root, keys, value), changed };
}
