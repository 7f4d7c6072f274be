import type { Scope } from "../../logic/scope.js";
import type { Tri } from "../../model/tri.js";
import { type Papers, papersIn } from "./papers.js";
import { judge, type Source, someCandidate } from "./source.js";

/** What is searched, and what for. */
export interface Search {
  /** The home first. */
  readonly sources: readonly [Source, ...Source[]];
  /** How many shared demands there are; each has to be met by some candidate. */
  readonly shared: number;
  /** How many candidates have to meet everything. */
  readonly min: number;
}

/** Whether some candidate meets the demands, and the shared one that is named. */
export function someOf({ sources }: Search, scope: Scope, shared: number): Tri {
  let outcome: Tri = false;
  for (const source of sources) {
    const result = someCandidate(source, scope, shared);
    if (result) return true;
    if (result === undefined) outcome = undefined;
  }
  return outcome;
}

/** Candidates that meet everything; with `open` also those that may. */
export function tally({ sources }: Search, scope: Scope, open: boolean): number {
  let count = 0;
  for (const source of sources) {
    const { list } = papersIn(scope)[source.index] as Papers;
    if (list === undefined && source.home && open) return Number.POSITIVE_INFINITY;
    const outer = scope.values[source.slot];
    for (let index = 0; list !== undefined && index < list.length; index++) {
      scope.values[source.slot] = list[index];
      const result = judge(source, scope);
      if (result || (open && result === undefined)) count++;
    }
    scope.values[source.slot] = outer;
  }
  return count;
}

/** The outcome: Kleene's *or* over candidates, *and* over shared demands. */
export function found(search: Search, scope: Scope): Tri {
  const { shared, min } = search;
  if (min > 1) {
    if (tally(search, scope, false) >= min) return true;
    return tally(search, scope, true) >= min ? undefined : false;
  }
  if (shared === 0) return someOf(search, scope, -1);
  let outcome: Tri = true;
  for (let index = 0; index < shared; index++) {
    const result = someOf(search, scope, index);
    if (result === false) return false;
    if (result === undefined) outcome = undefined;
  }
  return outcome;
}
