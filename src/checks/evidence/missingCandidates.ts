import type { Scope } from "../../logic/scope.js";
import type { Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { EvidenceList } from "../../packs/pack.js";
import type { Demand, Miss, Shortfall } from "./demand.js";
import { END, listOf, papersIn, placeOf } from "./papers.js";
import type { Search } from "./search.js";
import type { Source } from "./source.js";

/** One candidate and the demands that it does not meet. */
export interface MissingCandidate {
  readonly pointer: Pointer;
  /** `undefined`: not known. */
  readonly type: string | undefined;
  readonly list: EvidenceList;
  readonly misses: readonly Miss[];
  /** Its place among all candidates, the own list first. */
  readonly rank: number;
}

const NONE: readonly Miss[] = [];

const isMiss = (shortfall: Shortfall): shortfall is Miss => shortfall.kind === "missed";

/** What one demand misses, behind what others do; it is told only where it fails. */
function withMisses(before: readonly Miss[], demand: Demand, scope: Scope): readonly Miss[] {
  if (demand.test(scope) !== false) return before;
  const told = demand.tell(scope);
  return before.length === 0 && told.every(isMiss) ? told : [...before, ...told.filter(isMiss)];
}

/** Several shared demands that one candidate misses are told as one. */
function sharedMiss(shared: readonly Demand[], unmet: readonly number[], scope: Scope): Miss | undefined {
  let misses = NONE;
  for (const index of unmet) misses = withMisses(misses, shared[index] as Demand, scope);
  const [first] = misses;
  if (first === undefined) return undefined;
  const lacking = misses.flatMap(({ reason }) => reason.params["expected"] ?? []) as Json;
  const { path, params } = first.reason;
  const reason = { path, key: "check.evidence.lacks", params: { field: params["field"] ?? "", lacking } };
  return { ...first, reason, expected: { allOf: lacking } };
}

const isSaid = (misses: readonly Miss[], { reason }: Miss): boolean =>
  misses.some((other) => other.reason.key === reason.key && other.reason.path === reason.path);

/** What two demands say of one place is told once. */
function onceEach(misses: readonly Miss[]): readonly Miss[] {
  const told: Miss[] = [];
  for (const miss of misses) if (!isSaid(told, miss)) told.push(miss);
  return told;
}

/** What the bound candidate misses. */
function missesOf({ demands, shared }: Source, unmet: readonly number[], scope: Scope): readonly Miss[] {
  let misses = NONE;
  for (const demand of demands) misses = withMisses(misses, demand, scope);
  const together = unmet.length === 0 ? undefined : sharedMiss(shared, unmet, scope);
  if (together !== undefined) misses = [...misses, together];
  return misses.length < 2 ? misses : onceEach(misses);
}

/** What stands in the candidate's slot, if it misses anything. A paper that does not say what it is comes close to nothing. */
function boundCandidate(
  source: Source,
  rank: number,
  unmet: readonly number[],
  scope: Scope,
): MissingCandidate | undefined {
  const type = source.type.get(scope) as string | undefined;
  if (type === undefined && source.types.length > 0) return undefined;
  const misses = missesOf(source, unmet, scope);
  return misses.length === 0
    ? undefined
    : { pointer: source.candidate.pointer(scope), type, list: source.list, misses, rank };
}

/** Lists are longer than this only in dossiers of which most is not read any more. */
const LONGEST_LIST = 2 ** 26;

/** One paper, bound for as long as it is judged. */
function paperCandidate(
  paper: unknown,
  place: number,
  source: Source,
  unmet: readonly number[],
  scope: Scope,
): MissingCandidate | undefined {
  const { slot, elements, order } = source;
  const { values, pointers } = scope;
  const value = values[slot];
  const pointer = pointers[slot];
  values[slot] = paper;
  pointers[slot] = `${elements?.pointer(scope) ?? ""}/${place}`;
  const candidate = boundCandidate(source, order * LONGEST_LIST + place, unmet, scope);
  values[slot] = value;
  pointers[slot] = pointer ?? "";
  return candidate;
}

type Searched = Pick<Search, "home" | "byList" | "late" | "all">;

/** Adds a candidate to what was gathered so far. */
type Gather<Gathered> = (gathered: Gathered, candidate: MissingCandidate) => Gathered;

/** The papers of the wanted types, in whichever list they lie. */
function gatherTyped<Gathered>(
  search: Searched,
  unmet: readonly number[],
  scope: Scope,
  start: Gathered,
  gather: Gather<Gathered>,
): Gathered {
  const { home } = search;
  const papers = papersIn(scope, home.numbers);
  let gathered = start;
  for (const type of home.typeNumbers)
    for (let paper = papers.firstOf(type); paper !== END; paper = papers.after(paper)) {
      const entry = papers.entryOf(paper);
      const list = listOf(entry);
      const source = search.byList[list] ?? search.late(list, scope);
      if (source === undefined) continue;
      const place = placeOf(entry);
      const candidate = paperCandidate(papers.lists[source.index]?.[place], place, source, unmet, scope);
      if (candidate !== undefined) gathered = gather(gathered, candidate);
    }
  return gathered;
}

/** All papers of the lists that are searched. */
function gatherAll<Gathered>(
  { all }: Searched,
  unmet: readonly number[],
  scope: Scope,
  start: Gathered,
  gather: Gather<Gathered>,
): Gathered {
  let gathered = start;
  for (const source of all(scope)) {
    const papers = papersIn(scope, source.numbers).lists[source.index] ?? [];
    for (const [place, paper] of papers.entries()) {
      const candidate = paperCandidate(paper, place, source, unmet, scope);
      if (candidate !== undefined) gathered = gather(gathered, candidate);
    }
  }
  return gathered;
}

/** Every candidate that misses something; `unmet`: the shared demands that none of them meets. */
function gatherCandidates<Gathered>(
  search: Searched,
  unmet: readonly number[],
  scope: Scope,
  start: Gathered,
  gather: Gather<Gathered>,
): Gathered {
  const { home } = search;
  if (home.elements !== undefined)
    return (home.types.length > 0 ? gatherTyped : gatherAll)(search, unmet, scope, start, gather);
  const itself = boundCandidate(home, 0, unmet, scope);
  return itself === undefined ? start : gather(start, itself);
}

function append(candidates: MissingCandidate[], candidate: MissingCandidate): MissingCandidate[] {
  candidates.push(candidate);
  return candidates;
}

/** All of them, by rank. */
export const missingCandidates = (
  search: Searched,
  unmet: readonly number[],
  scope: Scope,
): readonly MissingCandidate[] =>
  gatherCandidates<MissingCandidate[]>(search, unmet, scope, [], append).sort((a, b) => a.rank - b.rank);

/** A paper about other goods is no beginning, unlike one that has run out or lacks a standard. A mandate is extended to more goods. */
const isForOthers = ({ list, misses }: MissingCandidate): boolean =>
  list !== "roles" && misses.some(({ reason }) => reason.key === "check.evidence.not-covered");

/** Whether a candidate comes nearer: fewer misses; as many, but it is about the right thing; else it stands before. */
function isNearer(one: MissingCandidate, other: MissingCandidate): boolean {
  if (one.misses.length !== other.misses.length) return one.misses.length < other.misses.length;
  const strays = isForOthers(one);
  return strays === isForOthers(other) ? one.rank < other.rank : !strays;
}

const nearer = (nearest: MissingCandidate | undefined, candidate: MissingCandidate): MissingCandidate =>
  nearest === undefined || isNearer(candidate, nearest) ? candidate : nearest;

/** The candidate with the fewest misses; of several, one about the right thing, then the first. */
export const nearestMiss = (search: Searched, unmet: readonly number[], scope: Scope): MissingCandidate | undefined =>
  gatherCandidates<MissingCandidate | undefined>(search, unmet, scope, undefined, nearer);
