import type { Scope } from "../../logic/scope.js";
import type { Json } from "../../model/json.js";
import type { Pointer } from "../../model/pointer.js";
import type { EvidenceList } from "../../packs/pack.js";
import type { Demand, Miss } from "./demand.js";
import { eachCandidate, type Source } from "./source.js";

/** One candidate and the demands that it does not meet. */
export interface MissingCandidate {
  readonly pointer: Pointer;
  /** `undefined`: not known. */
  readonly type: string | undefined;
  readonly list: EvidenceList;
  readonly misses: readonly Miss[];
}

const NONE: readonly Miss[] = [];

/** What one demand misses; it is told only where it fails. */
function addMisses(demand: Demand, scope: Scope, into: Miss[] | undefined): Miss[] | undefined {
  if (demand.test(scope) !== false) return into;
  let misses = into;
  for (const shortfall of demand.tell(scope)) {
    if (shortfall.kind !== "missed") continue;
    misses ??= [];
    misses.push(shortfall);
  }
  return misses;
}

/** Several shared demands that one candidate misses are told as one. */
function sharedMiss(shared: readonly Demand[], unmet: readonly number[], scope: Scope): Miss | undefined {
  let misses: Miss[] | undefined;
  for (const index of unmet) misses = addMisses(shared[index] as Demand, scope, misses);
  const [first] = misses ?? NONE;
  if (first === undefined || misses === undefined) return undefined;
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
  let misses: Miss[] | undefined;
  for (const demand of demands) misses = addMisses(demand, scope, misses);
  const together = unmet.length === 0 ? undefined : sharedMiss(shared, unmet, scope);
  if (together !== undefined) misses = [...(misses ?? NONE), together];
  if (misses === undefined) return NONE;
  return misses.length === 1 ? misses : onceEach(misses);
}

/** The bound candidate, if it misses anything. A paper that does not say what it is comes close to nothing. */
function boundCandidate(source: Source, unmet: readonly number[], scope: Scope): MissingCandidate | undefined {
  const type = source.type.get(scope) as string | undefined;
  if (type === undefined && source.types.length > 0) return undefined;
  const misses = missesOf(source, unmet, scope);
  return misses.length === 0
    ? undefined
    : { pointer: source.candidate.pointer(scope), type, list: source.list, misses };
}

/** Every candidate that misses something, in the order of the lists; `unmet`: the shared demands that none of them meets. */
export function missingCandidates(
  sources: readonly Source[],
  unmet: readonly number[],
  scope: Scope,
): readonly MissingCandidate[] {
  const candidates: MissingCandidate[] = [];
  for (const source of sources)
    eachCandidate(source, scope, () => {
      const candidate = boundCandidate(source, unmet, scope);
      if (candidate !== undefined) candidates.push(candidate);
    });
  return candidates;
}

/** The candidate with the fewest misses, the first of several. */
export function nearestMiss(candidates: readonly MissingCandidate[]): MissingCandidate | undefined {
  let [nearest] = candidates;
  for (const candidate of candidates)
    if (nearest !== undefined && candidate.misses.length < nearest.misses.length) nearest = candidate;
  return nearest;
}
