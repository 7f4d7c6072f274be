import { isObject, type Json } from "../model/json.js";

/** Every string that stands under a key of this name anywhere in a value, such as the ids under `is`. */
export function mentions(value: Json, key: string, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const element of value) mentions(element as Json, key, into);
  else if (isObject(value)) {
    for (const [name, child] of Object.entries(value)) {
      if (name === key && typeof child === "string") into.add(child);
      else mentions(child as Json, key, into);
    }
  }
  return into;
}
