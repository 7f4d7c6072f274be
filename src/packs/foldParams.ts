import { isObject, type Json } from "../model/json.js";

/** Replaces every `{"param": column}` by the row's value; names of columns that the row does not have are collected. */
export function foldParams(value: Json, row: { readonly [column: string]: Json }, missing: string[]): Json {
  if (Array.isArray(value)) return value.map((element: Json) => foldParams(element, row, missing));
  if (!isObject(value)) return value;
  const object = value as { readonly [key: string]: Json };
  const keys = Object.keys(object);
  const column = object["param"];
  if (keys.length === 1 && typeof column === "string") {
    const folded = Object.hasOwn(row, column) ? row[column] : undefined;
    if (folded === undefined) missing.push(column);
    return folded ?? null;
  }
  return Object.fromEntries(keys.map((key) => [key, foldParams(object[key] as Json, row, missing)]));
}
