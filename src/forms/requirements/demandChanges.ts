import { canonicalText } from "../../model/canonicalText.js";
import { isObject, type Json } from "../../model/json.js";
import type { CheckSpec } from "../../packs/pack.js";
import type { DemandChange, Direction } from "./comparison.js";

/** Every single demand of a check by the names that lead to it. */
function demandsOf(value: Json, path: readonly string[], into: Map<string, Json>): ReadonlyMap<string, Json> {
  if (isObject(value) && !("var" in value))
    for (const [name, part] of Object.entries(value)) demandsOf(part as Json, [...path, name], into);
  else into.set(path.join("."), value);
  return into;
}

const LESS = /(?:^|\.)(?:max|below|within|every|decimals|maxLength)(?:\.|$)/;
const MORE = /(?:^|\.)(?:min|above|coversMonths)(?:\.|$)/;
/** Lists all of which are demanded, or whose members are all forbidden. */
const ALL = /(?:^|\.)(?:allOf|require|shows|phrases|characters|scripts|capitals)(?:\.|$)/;

/** Which way numbers or days move: more of a `min` is stricter, more of a `max` looser. */
function ofLimit(demand: string, before: Json, after: Json): Direction {
  const sign = LESS.test(demand) ? -1 : Number(MORE.test(demand));
  const pairs = [before].flat().map((one, index) => [one, [after].flat()[index]] as const);
  const moves = pairs.map(([one, other]) => (other === one ? 0 : Number((other ?? 0) > (one ?? 0)) * 2 - 1) * sign);
  if (sign === 0 || (moves.includes(1) && moves.includes(-1))) return "different";
  return moves.includes(1) ? "stricter" : "looser";
}

const isWithin = (some: readonly Json[], all: readonly Json[]): boolean => {
  const known = new Set(all.map(canonicalText));
  return some.every((one) => known.has(canonicalText(one)));
};

/** Fewer to choose from is stricter, more that are all demanded too. */
function ofLists(demand: string, before: readonly Json[], after: readonly Json[]): Direction {
  const all = ALL.test(demand);
  if (isWithin(after, before)) return all ? "looser" : "stricter";
  if (isWithin(before, after)) return all ? "stricter" : "looser";
  return "different";
}

const isMeasure = (value: Json): boolean =>
  [value].flat().every((one) => typeof one === "number" || /^\d{4}-\d\d-\d\d$/.test(String(one)));

function directionOf(demand: string, before: Json | undefined, after: Json | undefined): Direction {
  if (before === undefined) return "stricter";
  if (after === undefined) return "looser";
  if (isMeasure(before) && isMeasure(after)) return ofLimit(demand, before, after);
  return Array.isArray(before) || Array.isArray(after)
    ? ofLists(demand, [before].flat() as readonly Json[], [after].flat() as readonly Json[])
    : "different";
}

/** The demands in which two checks on the same thing differ. */
export function demandChanges(before: CheckSpec, after: CheckSpec): readonly DemandChange[] {
  const inner = (spec: CheckSpec): Json => Object.values(spec)[0] ?? null;
  const [old, now] = [demandsOf(inner(before), [], new Map()), demandsOf(inner(after), [], new Map())];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.flatMap((demand): DemandChange[] => {
    const [was, is] = [old.get(demand), now.get(demand)];
    if (canonicalText(was) === canonicalText(is)) return [];
    return [
      {
        demand,
        direction: directionOf(demand, was, is),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

/** One word for several: `different` where they do not agree. */
export function together(directions: readonly Direction[]): Direction {
  const [first, ...others] = [...new Set(directions)];
  return first === undefined || others.length > 0 ? "different" : first;
}
