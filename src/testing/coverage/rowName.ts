import { isObject, type Json } from "../../model/json.js";
import type { Clause } from "../../packs/pack.js";
import { canonicalJson } from "../canonicalJson.js";

const partsOf = ({ when }: Clause): readonly Json[] => {
  if (when === undefined) return [];
  const parts = isObject(when) ? when["and"] : undefined;
  return Array.isArray(parts) ? parts.flatMap((part: Json) => partsOf({ when: part } as Clause)) : [when];
};

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value));

/** `target.market = DE` for the condition that a key of a table became; other conditions as they are. */
function inWords(condition: Json): string {
  const [op = "", args] = isObject(condition) ? (Object.entries(condition)[0] ?? []) : [];
  if (op === "!") return `not ${inWords(args as Json)}`;
  const [variable, value] = Array.isArray(args) ? (args as readonly unknown[]) : [];
  if (!isObject(variable) || (op !== "===" && op !== "in")) return canonicalJson(condition);
  return `${String(variable["var"])} = ${shown(value)}`;
}

/** What sets a clause apart from the others of its time: the key of its row, or its number where rows have no key. */
export function rowName(clause: Clause, together: readonly Clause[]): string {
  const inAll = (part: Json): boolean =>
    together.every((other) => partsOf(other).some((theirs) => canonicalJson(theirs) === canonicalJson(part)));
  const own = partsOf(clause).filter((part) => !inAll(part));
  return own.length === 0 ? `${together.indexOf(clause) + 1}` : own.map(inWords).join(", ");
}
