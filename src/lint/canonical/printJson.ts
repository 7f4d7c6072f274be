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

/** Values on one line, by value: those around a value ask for it again. */
type Lines = Map<Json, string>;

function inline(value: Json, lines: Lines): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = lines.get(value) ?? join(value, lines);
  lines.set(value, line);
  return line;
}

function join(value: readonly Json[] | JsonObject, lines: Lines): string {
  const parts = entriesOf(value).map(([prefix, child]) => prefix + inline(child, lines));
  if (Array.isArray(value)) return `[${parts.join(", ")}]`;
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** An object or a list over several lines. */
function broken(value: readonly Json[] | JsonObject, indent: string, lines: Lines): string {
  const entries = entriesOf(value);
  const deeper = `${indent}  `;
  const parts = entries.map(([prefix, child], index) => {
    const last = index === entries.length - 1;
    return deeper + prefix + print(child, deeper, columns(deeper + prefix), last ? 0 : 1, lines) + (last ? "" : ",");
  });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.join("\n")}\n${indent}${close}`;
}

/** `before` is what stands on the line already, `after` how many columns come after the value. */
function print(value: Json, indent: string, before: number, after: number, lines: Lines): string {
  const line = inline(value, lines);
  if (typeof value !== "object" || value === null || before + columns(line) + after <= WIDEST) return line;
  return broken(value, indent, lines);
}

/** A file's value in the one way in which it is written: two spaces, on one line what fits, the outermost broken. */
export function printJson(value: Json): string {
  const lines: Lines = new Map();
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0)
    return `${inline(value, lines)}\n`;
  return `${broken(value, "", lines)}\n`;
}
