import { isObject } from "../../model/json.js";
import type { Clause, Rule } from "../../packs/pack.js";
import { valueAt } from "./changed.js";
import type { Change, Place } from "./mutant.js";

const text = (value: unknown): string => JSON.stringify(value) ?? "";

const spanOf = ({ from, until }: Clause): string => text([from, until]);

/** Places below one at which the same value stands. */
function placesOf(value: unknown, wanted: string, at: Place = []): readonly Place[] {
  const own = text(value) === wanted ? [at] : [];
  if (Array.isArray(value)) return [...own, ...value.flatMap((part, index) => placesOf(part, wanted, [...at, index]))];
  if (!isObject(value)) return own;
  return [...own, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, wanted, [...at, key]))];
}

/** The rows that stand side by side with one: periods are written one by one, rows of a table share what no column of theirs says. */
const rowsBeside = ({ clauses }: Rule, index: number): readonly number[] => {
  const own = clauses[index];
  return own === undefined
    ? []
    : [...clauses.keys()].filter((other) => spanOf(clauses[other] as Clause) === spanOf(own));
};

/** A column that is used twice in the check: what is written once is wrong in both places. */
function twinsOf(rule: Rule, rows: readonly number[], index: number, rest: Place): readonly Place[] {
  const { check } = rule.clauses[index] as Clause;
  for (let depth = rest.length; depth > 1; depth--) {
    const at = rest.slice(1, depth);
    const value = text(valueAt(check, at));
    const isOwn = (place: Place): boolean =>
      rows.some((row) => text(valueAt(rule.clauses[row]?.check, place)) !== value);
    const places = placesOf(check, value).filter(isOwn);
    if (places.length > 1) return places.map((place) => ["clauses", index, "check", ...place, ...rest.slice(depth)]);
  }
  return [["clauses", index, ...rest]];
}

/**
 * The places that are one place in the rule as it was written: a mistake in what rows share is made in every row,
 * and one in a column wherever the column is used.
 */
export function sharedPlaces(rule: Rule, { at, to }: Pick<Change, "at" | "to">): readonly Place[] {
  const [root, index, ...rest] = at;
  if (root !== "clauses" || typeof index !== "number" || rest.length === 0) return [at];
  const rows = rowsBeside(rule, index);
  if (rows.length < 2) return [at];
  const values = rows.map((row) => valueAt(rule.clauses[row], rest));
  const isDropped = to === undefined && typeof rest.at(-1) === "string" && rest.length > 1;
  const isShared = new Set(values.map(text)).size === 1 || (isDropped && !values.includes(undefined));
  if (isShared) return rows.map((row) => [root, row, ...rest]);
  return rest[0] === "check" ? twinsOf(rule, rows, index, rest) : [at];
}
