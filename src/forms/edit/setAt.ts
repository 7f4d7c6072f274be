import { at, type Pointer } from "../../model/pointer.js";
import type { Edited } from "./edited.js";
import { childOf } from "./placeIn.js";
import { replaceAt } from "./replaceAt.js";

/** The outermost place whose value is another once something is set: where the first container has to be made, or a list grows. */
function changedBySetting(root: unknown, tokens: readonly string[]): Pointer {
  let holder = root;
  let pointer: Pointer = "";
  for (const token of tokens) {
    const child = childOf(holder, token);
    if (typeof holder !== "object" || holder === null || (Array.isArray(holder) && child === undefined)) return pointer;
    pointer = at(pointer, token);
    holder = child;
  }
  return pointer;
}

/** Sets a value at a place, whether or not something stands there. */
export function setAt(root: unknown, tokens: readonly string[], value: unknown): Edited {
  let before: unknown;
  const changed = changedBySetting(root, tokens);
  const edited = replaceAt(root, tokens, (old) => {
    before = old;
    return value;
  });
  return Object.is(before, value) ? { root, changed: [] } : { root: edited, changed: [changed] };
}
