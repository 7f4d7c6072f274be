import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Tri } from "../../model/tri.js";
import type { EvidenceList } from "../../packs/pack.js";
import type { Demand } from "./demand.js";
import { END, listOf, type Papers, papersIn, placeOf } from "./papers.js";
import type { TypeNumbers } from "./typeNumbers.js";

/** A list that is searched for candidates, or the subject itself. */
export interface Source {
  readonly list: EvidenceList;
  /** Of the list among the dossier's papers. */
  readonly index: number;
  /** Among the lists that are searched; the home is 0. */
  readonly order: number;
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
  /** The numbers of the types. */
  readonly typeNumbers: readonly number[];
  readonly numbers: TypeNumbers;
  /** What one candidate has to meet. */
  readonly demands: readonly Demand[];
  /** Whether it meets them. */
  readonly test: Demand["test"];
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

/** Judges what stands in the candidate's slot, which is of a wanted type, by its demands, and by one of the shared demands where `shared` names it. */
export function meets({ test, shared: all }: Source, scope: Scope, shared: number): Tri {
  if (shared === -1) return test(scope);
  const holds = (all[shared] as Demand).test(scope);
  if (holds === false) return false;
  const met = test(scope);
  return met === true ? holds : met;
}

/** Judges one paper of a wanted type. */
export function judgePaper(paper: unknown, source: Source, scope: Scope, shared: number): Tri {
  const { slot } = source;
  const { values } = scope;
  const outer = values[slot];
  values[slot] = paper;
  const outcome = meets(source, scope, shared);
  values[slot] = outer;
  return outcome;
}

/** Judges what stands in the candidate's slot by its type and its demands. */
export function judge(source: Source, scope: Scope): Tri {
  const fits = typeFits(source, scope);
  if (fits === false) return false;
  const met = meets(source, scope, -1);
  return met === true ? fits : met;
}

const ascending = (a: number, b: number): number => a - b;

/** Where candidates of a source may stand in its list. */
function placesToLook(papers: Papers, { typeNumbers, home, index }: Source): readonly number[] {
  const list = papers.lists[index];
  if (list === undefined) return [];
  if (typeNumbers.length === 0) return list.map((_, place) => place);
  const places: number[] = [];
  for (const type of typeNumbers)
    for (let paper = papers.firstOf(type); paper !== END; paper = papers.after(paper)) {
      const entry = papers.entryOf(paper);
      if (listOf(entry) === index) places.push(placeOf(entry));
    }
  if (home) places.push(...(papers.untyped[index] ?? []));
  return places.length < 2 ? places : places.sort(ascending);
}

/** Does something with every candidate of a source, bound and with its pointer. */
export function eachCandidate(source: Source, scope: Scope, visit: () => void): void {
  const { elements, slot, index } = source;
  if (elements === undefined) {
    visit();
    return;
  }
  const papers = papersIn(scope, source.numbers);
  const places = placesToLook(papers, source);
  if (places.length === 0) return;
  const list = papers.lists[index] ?? [];
  const pointer = elements.pointer(scope);
  const [value, place] = [scope.values[slot], scope.pointers[slot]];
  for (const at of places) {
    scope.values[slot] = list[at];
    scope.pointers[slot] = `${pointer}/${at}`;
    visit();
  }
  scope.values[slot] = value;
  scope.pointers[slot] = place ?? "";
}
