import type { Scope } from "../../logic/scope.js";
import { isObject } from "../../model/json.js";

/** Where in a list the papers of each type stand. */
export interface ByType {
  readonly of: ReadonlyMap<string, readonly number[]>;
  /** Papers that do not say what they are. */
  readonly untyped: readonly number[];
}

const NOWHERE: readonly number[] = [];

function sort(list: readonly unknown[], key: string): ByType {
  const of = new Map<string, number[]>();
  const untyped: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const paper = list[index];
    const type = isObject(paper) ? paper[key] : undefined;
    if (typeof type !== "string") untyped.push(index);
    else {
      const places = of.get(type);
      if (places === undefined) of.set(type, [index]);
      else places.push(index);
    }
  }
  return { of, untyped };
}

/** Sorts a list by type, once for all rules that search it. */
export function byType(list: readonly unknown[], key: string, scope: Scope): ByType {
  const known = scope.known.get(list) as ByType | undefined;
  if (known !== undefined) return known;
  const made = sort(list, key);
  scope.known.set(list, made);
  return made;
}

/** The places of one type. */
export const placesOf = (sorted: ByType, type: string): readonly number[] => sorted.of.get(type) ?? NOWHERE;
