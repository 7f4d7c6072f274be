import { isObject, jsonKind } from "../model/json.js";
import { jsonMistake } from "../model/jsonMistake.js";
import type { LineMistake } from "./batchLine.js";

type Read = { readonly json: Readonly<Record<string, unknown>> } | { readonly mistake: LineMistake };

/** The JSON object that a line is, or why it is none. `text` is nothing for a line that is not UTF-8. */
export function readLine(text: string | undefined): Read {
  if (text === undefined) return { mistake: { code: "not-utf8" } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { startColumn, cause } = jsonMistake(text);
    return { mistake: { code: "not-json", column: startColumn, cause } };
  }
  return isObject(json) ? { json } : { mistake: { code: "not-an-object", received: jsonKind(json) } };
}
