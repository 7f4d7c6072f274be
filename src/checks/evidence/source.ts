import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Tri } from "../../model/tri.js";
import type { EvidenceList } from "../../packs/pack.js";
import { type Demand, meetsAll } from "./demand.js";

/** A list that is searched for candidates, or the subject itself. */
export interface Source {
  readonly list: EvidenceList;
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
export function typeFits({ type, types, home }: Source, scope: Scope): Tri {
  if (types.length === 0) return true;
  const given = type.get(scope) as string | undefined;
  if (given === undefined) return home ? undefined : false;
  return types.includes(given);
}

/** Judges the bound candidate by its type and its demands, and by one of the shared demands where `shared` names it. */
export function judge(source: Source, scope: Scope, shared: number): Tri {
  const fits = typeFits(source, scope);
  if (fits === false) return false;
  const one = source.shared[shared];
  const holds = one === undefined ? true : one.test(scope);
  if (holds === false) return false;
  const meets = meetsAll(source.demands, scope);
  if (meets === false) return false;
  return fits === undefined || holds === undefined ? undefined : meets;
}

/** Kleene's *or* over the candidates of one source. */
export function someCandidate(source: Source, scope: Scope, shared: number): Tri {
  const { elements, slot, home } = source;
  if (elements === undefined) return judge(source, scope, shared);
  const list = elements.get(scope) as readonly unknown[] | undefined;
  if (list === undefined) return home ? undefined : false;
  const outer = scope.values[slot];
  let outcome: Tri = false;
  for (const candidate of list) {
    scope.values[slot] = candidate;
    const result = judge(source, scope, shared);
    if (result === undefined) outcome = undefined;
    else if (result) {
      outcome = true;
      break;
    }
  }
  scope.values[slot] = outer;
  return outcome;
}

/** Does something with every candidate of a source, bound and with its pointer. */
export function eachCandidate(source: Source, scope: Scope, visit: () => void): void {
  const { elements, slot } = source;
  if (elements === undefined) {
    visit();
    return;
  }
  const list = (elements.get(scope) ?? []) as readonly unknown[];
  const pointer = elements.pointer(scope);
  const [value, place] = [scope.values[slot], scope.pointers[slot]];
  for (const [index, element] of list.entries()) {
    scope.values[slot] = element;
    scope.pointers[slot] = `${pointer}/${index}`;
    visit();
  }
  scope.values[slot] = value;
  scope.pointers[slot] = place ?? "";
}
