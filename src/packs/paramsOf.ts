import { isObject, type Json } from "../model/json.js";
import type { Params } from "./pack.js";

type Param = string | number | readonly string[];

const isTexts = (value: Json): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((element) => typeof element === "string");

const isParam = (value: Json): value is Param =>
  typeof value === "number" || typeof value === "string" || isTexts(value);

/** Names by which texts may call a demand: its own, and with the one around it, `max` and `bytesMax`. */
const namesOf = (name: string, around: string | undefined): readonly string[] =>
  around === undefined ? [name] : [name, `${around}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`];

function collect(value: Json, around: string | undefined, into: Map<string, Param[]>): void {
  if (Array.isArray(value)) for (const element of value) collect(element as Json, around, into);
  if (!isObject(value)) return;
  for (const [name, child] of Object.entries(value as { readonly [name: string]: Json })) {
    if (!isParam(child)) collect(child, name, into);
    else for (const called of namesOf(name, around)) into.set(called, [...(into.get(called) ?? []), child]);
  }
}

const isOneValue = ([first, ...others]: readonly Param[]): boolean =>
  others.every((other) => JSON.stringify(other) === JSON.stringify(first));

/**
 * The plain demands of a check and the columns of its row, by name, for the texts of a rule: numbers, words and lists of words.
 * A name that would mean two different values is left out, so that texts do not hang on the order of keys.
 */
export function paramsOf(check: Json, row: { readonly [column: string]: Json }): Params {
  const found = new Map<string, Param[]>();
  collect(check, undefined, found);
  const columns = Object.entries(row).filter((entry): entry is [string, Param] => isParam(entry[1]));
  const clear = [...found]
    .filter(([, values]) => isOneValue(values))
    .map(([name, values]) => [name, values[0] as Param]);
  return Object.fromEntries([...clear, ...columns].sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)));
}
