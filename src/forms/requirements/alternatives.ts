import { isObject, type Json } from "../../model/json.js";
import type { CheckSpec } from "../../packs/pack.js";

/** Evidence names what it wants by one of these. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["document", "type"],
  ["certificate", "scheme"],
  ["registration", "scheme"],
  ["role", "type"],
]);

/** The values of a list of the vocabulary. */
export type ListValues = (list: string) => readonly Json[];

const spelledOut = (type: Json, valuesOf: ListValues): readonly Json[] =>
  isObject(type) && typeof type["list"] === "string" ? valuesOf(type["list"]) : [type];

function byType(kind: string, demands: { readonly [name: string]: Json }, valuesOf: ListValues): readonly CheckSpec[] {
  const key = TYPES.get(kind);
  const type = key === undefined ? undefined : demands[key];
  if (key === undefined || type === undefined || isObject(demands["count"])) return [{ [kind]: demands }];
  const types = (Array.isArray(type) ? (type as readonly Json[]) : [type]).flatMap((one) => spelledOut(one, valuesOf));
  return types.length < 2 ? [{ [kind]: demands }] : types.map((one) => ({ [kind]: { ...demands, [key]: one } }));
}

/** Each way that is written out as one, also within another. */
function writtenWays(spec: CheckSpec): readonly CheckSpec[] {
  const [kind, demands] = Object.entries(spec)[0] ?? [];
  return kind === "anyOf" && Array.isArray(demands)
    ? demands.flatMap((part: Json) => writtenWays(part as CheckSpec))
    : [spec];
}

/** Each way to meet a check on its own; of most checks there is one. Where ways are written out, papers of which any will do stay together: five roles that are reached in three ways are three ways, not fifteen. */
function waysOf(spec: CheckSpec, valuesOf: ListValues): readonly CheckSpec[] {
  const ways = writtenWays(spec);
  if (ways.length > 1) return ways;
  const [kind = "", demands] = Object.entries(ways[0] ?? spec)[0] ?? [];
  return isObject(demands) ? byType(kind, demands as { readonly [name: string]: Json }, valuesOf) : [spec];
}

/** The alternatives of a check: any one of them will do. Empty where there is but one way. */
export function alternativesOf(spec: CheckSpec, valuesOf: ListValues): readonly CheckSpec[] {
  const ways = waysOf(spec, valuesOf);
  return ways.length > 1 ? ways : [];
}
