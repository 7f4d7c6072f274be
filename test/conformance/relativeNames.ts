import type { Names, Read } from "../../src/logic/read.js";
import { isObject } from "../../src/model/json.js";
import { at } from "../../src/model/pointer.js";

const step = (holder: unknown, segment: string): unknown => {
  const owned = isObject(holder) || Array.isArray(holder);
  return owned && Object.hasOwn(holder, segment) ? (holder as Record<string, unknown>)[segment] : undefined;
};

/**
 * JsonLogic's own names, which only the suites use: a path starts from the data, or inside a quantifier from the element.
 * Nothing is typed, and null is a value.
 */
export class RelativeNames implements Names {
  constructor(private readonly slot = 0) {}

  read(path: string): Read {
    const segments = path === "" ? [] : path.split(".");
    return {
      path,
      shape: { type: "own-fields", mayBeNone: true },
      get: (scope) => segments.reduce(step, scope.values[this.slot]),
      pointer: (scope) => segments.reduce(at, scope.pointers[this.slot] ?? ""),
      unreadable: () => false,
    };
  }

  /** Whatever is named may be there. */
  has(): boolean {
    return true;
  }

  elements(): { readonly slot: number; readonly names: Names } {
    return { slot: this.slot + 1, names: new RelativeNames(this.slot + 1) };
  }
}
