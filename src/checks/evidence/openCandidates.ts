import type { Scope } from "../../logic/scope.js";
import { isObject } from "../../model/json.js";
import { type Open, openAt, type Shortfall } from "./demand.js";
import { eachCandidate, type Source } from "./source.js";

/** One candidate that may be the one, and what has to be known for that. */
export interface OpenCandidate {
  /** `undefined`: not known. */
  readonly type: string | undefined;
  readonly opens: readonly Open[];
}

const isOpen = (shortfall: Shortfall): shortfall is Open => shortfall.kind !== "missed";

/** What is in the way of the bound candidate; of the shared demands, the first that is not known. */
function shortfallsOf(source: Source, unmet: readonly number[], scope: Scope): readonly Shortfall[] {
  const { candidate, type, types, demands, shared } = source;
  if (!isObject(candidate.get(scope))) return [openAt(candidate, scope)];
  const shortfalls: Shortfall[] = types.length > 0 && type.get(scope) === undefined ? [openAt(type, scope)] : [];
  for (const demand of demands) shortfalls.push(...demand.tell(scope));
  const together = unmet.flatMap((index) => shared[index]?.tell(scope) ?? []);
  shortfalls.push(...(together.every(isOpen) ? together.slice(0, 1) : together));
  return shortfalls;
}

/** What two demands ask for at one place is told once. */
const onceEach = (opens: readonly Open[]): readonly Open[] =>
  opens.filter((open, index) => opens.findIndex((other) => other.path === open.path) === index);

/** Every candidate that misses nothing and of which something is not known, in the order of the lists. */
export function openCandidates(
  sources: readonly Source[],
  unmet: readonly number[],
  scope: Scope,
): readonly OpenCandidate[] {
  const candidates: OpenCandidate[] = [];
  for (const source of sources) {
    eachCandidate(source, scope, () => {
      const shortfalls = shortfallsOf(source, unmet, scope);
      const type = source.type.get(scope) as string | undefined;
      if (shortfalls.length > 0 && shortfalls.every(isOpen)) candidates.push({ type, opens: onceEach(shortfalls) });
    });
  }
  return candidates;
}

/** The candidate of which least is not known, the first of several. */
export function nearestOpen(candidates: readonly OpenCandidate[]): OpenCandidate | undefined {
  let [nearest] = candidates;
  for (const candidate of candidates)
    if (nearest !== undefined && candidate.opens.length < nearest.opens.length) nearest = candidate;
  return nearest;
}
