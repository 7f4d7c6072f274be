import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Tri } from "../../model/tri.js";
import type { EvidenceList } from "../../packs/pack.js";

import { type Demand, meetsAll } from "./demand.js";
import { type Papers, papersIn, placesOf } from "./papers.js";

/** A list that is searched for candidates, or the subject itself. */
export interface Source {
  readonly list: EvidenceList;
  /** Of the list among the dossier's papers. */
  readonly index: number;
  /** Absent: the subject itself is judged. */
  readonly elements?: Read;
  /** Where a candidate is bound while it is judged. */
  readonly slot: number;
  readonly candidate: Read;
  readonly type: Read;
  /** Whether candidates belong here: only here a candidate of unknown type may be the one, and only this list has to be known. */
  readonly home: boolean;
  /** Empty: any. */
  readonly types: readonly string[];
  /** What one candidate has to meet. */
  readonly demands: readonly Demand[];
  /** What several candidates may meet together, each for one of them. */
  readonly shared: readonly Demand[];
}

/** Whether a candidate is of a wanted type. */
function typeFits({ type, types, home }: Source, scope: Scope): Tri {
  if (types.length === 0) return true;
  const given = type.get(scope) as string | undefined;
  if (given === undefined) return home ? undefined : false;
  return types.includes(given);
}

/** Judges the bound candidate, which is of a wanted type, by its demands, and by one of the shared demands where `shared` names it. */
function meets(source: Source, scope: Scope, shared: number): Tri {
  const one = shared === -1 ? undefined : source.shared[shared];
  const holds = one === undefined ? true : one.test(scope);
  if (holds === false) return false;
  const met = meetsAll(source.demands, scope);
  return met === true ? holds : met;
}

/** Kleene's *or* over candidates at some places of a list, which are bound in turn. */
function someAt(
  places: readonly number[],
  list: readonly unknown[],
  source: Source,
  scope: Scope,
  shared: number,
): Tri {
  let outcome: Tri = false;
  for (const place of places) {
    scope.values[source.slot] = list[place];
    const result = meets(source, scope, shared);
    if (result === true) return true;
    if (result === undefined) outcome = undefined;
  }
  return outcome;
}

const everyPlace = (list: readonly unknown[]): readonly number[] => list.map((_, index) => index);

/** Kleene's *or* over all of a list that are, or may be, of a wanted type. */
function someOfPapers(papers: Papers, source: Source, scope: Scope, shared: number): Tri {
  const { types, home } = source;
  const list = papers.list as readonly unknown[];
  if (types.length === 0) return someAt(everyPlace(list), list, source, scope, shared);
  let outcome: Tri = false;
  for (const type of types) {
    const places = papers.of.get(type);
    const result = places === undefined ? false : someAt(places, list, source, scope, shared);
    if (result === true) return true;
    if (result === undefined) outcome = undefined;
  }
  if (outcome === undefined || !home || papers.untyped.length === 0) return outcome;
  return someAt(papers.untyped, list, source, scope, shared) === false ? false : undefined;
}

/** Kleene's *or* over the candidates of one source. */
export function someCandidate(source: Source, scope: Scope, shared: number): Tri {
  const { elements, slot, home, index } = source;
  if (elements === undefined) return meets(source, scope, shared);
  const papers = papersIn(scope)[index] as Papers;
  if (papers.list === undefined) return home ? undefined : false;
  const outer = scope.values[slot];
  const outcome = someOfPapers(papers, source, scope, shared);
  scope.values[slot] = outer;
  return outcome;
}

/** Judges the bound candidate by its type and its demands. */
export function judge(source: Source, scope: Scope): Tri {
  const fits = typeFits(source, scope);
  if (fits === false) return false;
  const met = meets(source, scope, -1);
  return met === true ? fits : met;
}

/** Where candidates of a source may stand in its list. */
function placesToLook(papers: Papers, { types, home }: Source): readonly number[] {
  if (papers.list === undefined) return [];
  if (types.length === 0) return everyPlace(papers.list);
  const [only] = types;
  if (types.length === 1 && only !== undefined && papers.untyped.length === 0) return placesOf(papers, only);
  const places = types.flatMap((type) => placesOf(papers, type));
  return [...places, ...(home ? papers.untyped : [])].sort((a, b) => a - b);
}

/** Does something with every candidate of a source, bound and with its pointer. */
export function eachCandidate(source: Source, scope: Scope, visit: () => void): void {
  const { elements, slot } = source;
  if (elements === undefined) {
    visit();
    return;
  }
  const papers = papersIn(scope)[source.index] as Papers;
  const places = placesToLook(papers, source);
  if (places.length === 0) return;
  const list = papers.list ?? [];
  const pointer = elements.pointer(scope);
  const [value, place] = [scope.values[slot], scope.pointers[slot]];
  for (const index of places) {
    scope.values[slot] = list[index];
    scope.pointers[slot] = `${pointer}/${index}`;
    visit();
  }
  scope.values[slot] = value;
  scope.pointers[slot] = place ?? "";
}
