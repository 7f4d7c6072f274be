import { columns } from "../../model/columns.js";
import type { Json, JsonObject } from "../../model/json.js";

/** Longer lines are broken. */
const WIDEST = 120;

type Entry = readonly [prefix: string, value: Json];

const isNumber = (key: string): boolean => /^\d+$/.test(key);

/** Engines put keys that are whole numbers first, and "0101" is none: a table of numbers is written in the order of its texts. */
function keysOf(value: JsonObject): readonly string[] {
  const keys = Object.keys(value);
  return keys.every(isNumber) ? keys.sort() : keys;
}

const entriesOf = (value: readonly Json[] | JsonObject): readonly Entry[] =>
  Array.isArray(value)
    ? value.map((element: Json): Entry => ["", element])
    : keysOf(value as JsonObject).map((key): Entry => [`${JSON.stringify(key)}: `, (value as JsonObject)[key] as Json]);

function inline(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = entriesOf(value).map(([prefix, child]) => prefix + inline(child));
  if (Array.isArray(value)) return `[${parts.join(", ")}]`;
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** `before` is what stands on the line already, `after` how many columns come after the value. */
function print(value: Json, indent: string, before: number, after: number): string {
  const line = inline(value);
  if (typeof value !== "object" || value === null || before + columns(line) + after <= WIDEST) return line;
  const entries = entriesOf(value);
  const deeper = `${indent}  `;
  const lines = entries.map(([prefix, child], index) => {
    const last = index === entries.length - 1;
    return deeper + prefix + print(child, deeper, columns(deeper + prefix), last ? 0 : 1) + (last ? "" : ",");
  });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join("\n")}\n${indent}${close}`;
}

/** A file's value in the one way in which it is written: two spaces, on one line what fits, the outermost broken. */
export function printJson(value: Json): string {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return `${inline(value)}\n`;
  const entries = entriesOf(value);
  const lines = entries.map(([prefix, child], index) => {
    const last = index === entries.length - 1;
    return `  ${prefix}${print(child, "  ", columns(`  ${prefix}`), last ? 0 : 1)}${last ? "" : ","}`;
  });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join("\n")}\n${close}\n`;
}
