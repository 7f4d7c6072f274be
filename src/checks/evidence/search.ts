import type { Scope } from "../../logic/scope.js";
import type { Tri } from "../../model/tri.js";
import type { Detail } from "../check.js";
import { END, listOf, type Papers, papersIn, placeOf } from "./papers.js";
import { judge, judgePaper, meets, type Source } from "./source.js";

/** What is searched, and what for. */
export interface Search {
  /** The list where the papers belong. */
  readonly home: Source;
  /** What was compiled so far, by the number of the list. */
  readonly byList: readonly (Source | undefined)[];
  /** Compiles the source of another list, for few have a paper that lies wrong; nothing for a list that is not searched. Nothing may be bound. */
  readonly late: (list: number, scope: Scope) => Source | undefined;
  /** All sources, the home first. Nothing may be bound. */
  readonly all: (scope: Scope) => readonly Source[];
  /** How many shared demands there are; each has to be met by some candidate. */
  readonly shared: number;
  /** How many candidates have to meet everything. */
  readonly min: number;
  /** What is said where nothing comes near. */
  readonly none: Detail;
}

/** Kleene's *or* over the papers of the wanted types, in whichever list they lie. */
function someOfTypes({ home, byList, late }: Search, papers: Papers, scope: Scope, shared: number): Tri {
  const { typeNumbers } = home;
  let outcome: Tri = false;
  for (const type of typeNumbers) {
    for (let paper = papers.firstOf(type); paper !== END; paper = papers.after(paper)) {
      const entry = papers.entryOf(paper);
      const list = listOf(entry);
      const source = byList[list] ?? late(list, scope);
      if (source === undefined) continue;
      const result = judgePaper(papers.lists[list]?.[placeOf(entry)], source, scope, shared);
      if (result === true) return true;
      if (result === undefined) outcome = undefined;
    }
  }
  return outcome;
}

/** Kleene's *or* over all papers of the lists that are searched. */
function someOfAll({ all }: Search, papers: Papers, scope: Scope, shared: number): Tri {
  let outcome: Tri = false;
  for (const source of all(scope)) {
    for (const paper of papers.lists[source.index] ?? []) {
      const result = judgePaper(paper, source, scope, shared);
      if (result === true) return true;
      if (result === undefined) outcome = undefined;
    }
  }
  return outcome;
}

/** Whether a paper that does not say what it is may be the one. */
function mayBeUntyped(home: Source, papers: Papers, scope: Scope, shared: number): boolean {
  const list = papers.lists[home.index];
  for (const place of papers.untyped[home.index] ?? [])
    if (judgePaper(list?.[place], home, scope, shared) !== false) return true;
  return false;
}

/** Whether some candidate meets the demands, and the shared one that is named. */
export function someOf(search: Search, scope: Scope, shared: number): Tri {
  const { home } = search;
  if (home.elements === undefined) return meets(home, scope, shared);
  const papers = papersIn(scope, home.numbers);
  const typed = home.types.length > 0;
  const outcome = (typed ? someOfTypes : someOfAll)(search, papers, scope, shared);
  if (outcome !== false) return outcome;
  if (papers.lists[home.index] === undefined) return undefined;
  return typed && mayBeUntyped(home, papers, scope, shared) ? undefined : false;
}

/** Candidates that meet everything; with `open` also those that may. */
export function tally({ all }: Search, scope: Scope, open: boolean): number {
  let count = 0;
  for (const source of all(scope)) {
    const list = papersIn(scope, source.numbers).lists[source.index];
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
