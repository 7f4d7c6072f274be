import { at, type Pointer } from "../../model/pointer.js";
import type { Edited } from "./edited.js";

type Fields = Readonly<Record<string, unknown>>;

/** Files, dates and the like are no JSON: they are taken as they are. */
function isPlain(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Copies a value, sharing what is the same, and notes the outermost places at which it is another. */
class Takeover {
  readonly changed: Pointer[] = [];

  take(before: unknown, after: unknown, pointer: Pointer): unknown {
    if (Array.isArray(after)) return this.list(before, after, pointer);
    if (isPlain(after)) return this.object(before, after, pointer);
    if (!Object.is(before, after)) this.changed.push(pointer);
    return after;
  }

  private list(before: unknown, after: readonly unknown[], pointer: Pointer): unknown {
    if (!Array.isArray(before) || before.length !== after.length) {
      this.changed.push(pointer);
      return after.map((element) => new Takeover().take(undefined, element, ""));
    }
    const made = after.map((element, index) => this.take(before[index], element, at(pointer, index)));
    return made.every((element, index) => Object.is(element, before[index])) ? before : made;
  }

  private object(before: unknown, after: Fields, pointer: Pointer): unknown {
    const names = Object.keys(after);
    if (!isPlain(before)) {
      this.changed.push(pointer);
      return Object.fromEntries(names.map((name) => [name, new Takeover().take(undefined, after[name], "")]));
    }
    const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
    this.changed.push(...gone.map((name) => at(pointer, name)));
    const child = (name: string): unknown => (Object.hasOwn(before, name) ? before[name] : undefined);
    const made = names.map((name) => [name, this.take(child(name), after[name], at(pointer, name))] as const);
    const isSame =
      gone.length === 0 && made.every(([name, value]) => Object.hasOwn(before, name) && Object.is(value, before[name]));
    return isSame ? before : Object.fromEntries(made);
  }
}

/**
 * A value that somebody else goes on changing, as one's own: a copy that shares with the one before all that says the same, and the places at which it says
 * something else.
 */
export function takeOver(before: unknown, after: unknown): Edited {
  const takeover = new Takeover();
  const root = takeover.take(before, after, "");
  return { root, changed: takeover.changed };
}
