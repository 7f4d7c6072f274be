import type { Scope } from "../../logic/scope.js";
import type { Json } from "../../model/json.js";
import { isObject } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { EvidenceList } from "../../packs/pack.js";
import { type Miss, type Open, openAt, type Shortfall } from "./demand.js";
import { type Search, someOf } from "./search.js";
import { eachCandidate, type Source } from "./source.js";

/** One candidate and what stands in its way. */
export interface Candidate {
  readonly pointer: Pointer;
  /** `undefined`: not known. */
  readonly type: string | undefined;
  readonly list: EvidenceList;
  readonly misses: readonly Miss[];
  readonly opens: readonly Open[];
}

const NONE: readonly number[] = [];

/** The shared demands that no candidate meets, or of which that is not known. */
export function unmetShared(search: Search, scope: Scope, outcome: false | undefined): readonly number[] {
  if (search.shared === 0) return NONE;
  return Array.from({ length: search.shared }, (_, index) => index).filter(
    (index) => someOf(search, scope, index) === outcome,
  );
}

const isMiss = (shortfall: Shortfall): shortfall is Miss => shortfall.kind === "missed";

const isOpen = (shortfall: Shortfall): shortfall is Open => shortfall.kind !== "missed";

/** Several shared demands that one candidate misses are told as one. */
function joined(shortfalls: readonly Shortfall[]): readonly Shortfall[] {
  const misses = shortfalls.filter(isMiss);
  const [first] = misses;
  if (first === undefined) return shortfalls.slice(0, 1);
  const lacking = misses.flatMap(({ reason }) => reason.params["expected"] ?? []) as Json;
  const { path, params } = first.reason;
  const reason = { path, key: "check.evidence.lacks", params: { field: params["field"] ?? "", lacking } };
  return [{ ...first, reason, expected: { allOf: lacking } }];
}

function shortfallsOf(source: Source, unmet: readonly number[], scope: Scope): readonly Shortfall[] {
  const { candidate, type, types, demands, shared } = source;
  const value = candidate.get(scope);
  if (!isObject(value)) return [openAt(candidate, scope)];
  const shortfalls: Shortfall[] = types.length > 0 && type.get(scope) === undefined ? [openAt(type, scope)] : [];
  for (const demand of demands) shortfalls.push(...demand.tell(scope));
  if (unmet.length > 0) shortfalls.push(...joined(unmet.flatMap((index) => shared[index]?.tell(scope) ?? [])));
  return shortfalls;
}

/** What two demands say of one place is told once. */
const onceEach = <Item>(items: readonly Item[], identity: (item: Item) => string): readonly Item[] =>
  items.length < 2
    ? items
    : items.filter((item, index) => items.findIndex((other) => identity(other) === identity(item)) === index);

/** All candidates of a search, in the order of the lists. */
export function candidatesOf({ sources }: Search, unmet: readonly number[], scope: Scope): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const source of sources) {
    eachCandidate(source, scope, () => {
      const shortfalls = shortfallsOf(source, unmet, scope);
      const type = source.type.get(scope) as string | undefined;
      const pointer = source.candidate.pointer(scope);
      const opens = onceEach(shortfalls.filter(isOpen), ({ path }) => path);
      const misses = onceEach(shortfalls.filter(isMiss), ({ reason }) => `${reason.key} ${reason.path}`);
      candidates.push({ pointer, type, list: source.list, misses, opens });
    });
  }
  return candidates;
}

/** The candidate with the fewest shortfalls of one sort, the first of several. */
export function nearestOf(candidates: readonly Candidate[], sort: "misses" | "opens"): Candidate | undefined {
  const [first, ...others] = candidates.filter((candidate) => candidate[sort].length > 0);
  return others.reduce(
    (best, other) => (best !== undefined && other[sort].length >= best[sort].length ? best : other),
    first,
  );
}
