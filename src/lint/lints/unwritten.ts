import { isObject, type Json } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import { isPlaceholder } from "../../packs/placeholder.js";
import type { Lint } from "../lint.js";

/** Every text in a file that still says what its author has to write. */
function placeholdersIn(
  value: Json,
  pointer: Pointer,
): readonly { readonly pointer: Pointer; readonly text: string }[] {
  if (typeof value === "string") return isPlaceholder(value) ? [{ pointer, text: value }] : [];
  const children = Array.isArray(value) || isObject(value) ? Object.entries(value as object) : [];
  return children.flatMap(([key, child]) => placeholdersIn(child as Json, at(pointer, key)));
}

/** A scaffold left a text for the author to write, and it has not been written. */
export const unwritten: Lint = {
  id: "unwritten",
  check: ({ files }) =>
    [...files].flatMap(([file, value]) =>
      placeholdersIn(value, "").map(({ pointer, text }) => ({ file, pointer, params: { text } })),
    ),
};
