import { isObject, type Json } from "../model/json.js";
import type { Params } from "./pack.js";

const isTexts = (value: Json): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((element) => typeof element === "string");

/** The plain demands of a check and the columns of its row, by name, for the texts of a rule: numbers, words and lists of words. */
export function paramsOf(check: Json, row: { readonly [column: string]: Json }): Params {
  const params: Record<string, string | number | readonly string[]> = {};
  const put = (name: string, value: Json): void => {
    if (typeof value === "number" || typeof value === "string" || isTexts(value)) params[name] ??= value;
    else collect(value);
  };
  const collect = (value: Json): void => {
    if (Array.isArray(value)) for (const element of value) collect(element as Json);
    if (isObject(value)) for (const [name, child] of Object.entries(value)) put(name, child as Json);
  };
  collect(check);
  for (const [name, value] of Object.entries(row))
    if (typeof value === "number" || typeof value === "string" || isTexts(value)) params[name] = value;
  return params;
}
