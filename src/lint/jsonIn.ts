import type { Json } from "../model/json.js";

/** What a text says as JSON, whatever else is wrong with it; `undefined` for one that is no JSON. */
export function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
  } catch {
    return undefined;
  }
}
