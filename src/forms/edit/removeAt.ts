import type { Pointer } from "../../model/pointer.js";
import type { Edited } from "./edited.js";
import { childOf } from "./placeIn.js";
import { replaceAt } from "./replaceAt.js";

function without(holder: unknown, token: string): unknown {
  if (Array.isArray(holder)) return holder.filter((_, place) => place !== Number(token));
  const { [token]: _gone, ...kept } = holder as Readonly<Record<string, unknown>>;
  return kept;
}

/** Takes away what stands at a place; the elements after it move up. Nothing happens where nothing stands. */
export function removeAt(root: unknown, pointer: Pointer, tokens: readonly string[]): Edited {
  const last = tokens.at(-1);
  if (last === undefined) return { root: {}, changed: [""] };
  const above = tokens.slice(0, -1);
  const holder = above.reduce(childOf, root);
  if (childOf(holder, last) === undefined) return { root, changed: [] };
  const changed = Array.isArray(holder) ? pointer.slice(0, pointer.lastIndexOf("/")) : pointer;
  return { root: replaceAt(root, above, (value) => without(value, last)), changed: [changed] };
}
