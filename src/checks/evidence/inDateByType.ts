import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Validity } from "../../packs/pack.js";
import { type Demand, meetsAll, openAt } from "./demand.js";
import { inDate, type Judged, type PaperDates } from "./validity.js";

/** How long the papers of each type hold. */
export type ValidityOf = (type: string) => Validity | undefined;

/** What is known of the type before a candidate is looked at. */
export interface Typed {
  readonly read: Read;
  /** The types that are asked for; empty: any. */
  readonly types: readonly string[];
}

/** In date by the type that the candidate turns out to have. */
function byType(read: Read, demandsOf: (type: string) => readonly Demand[]): Demand {
  const known = new Map<string, readonly Demand[]>();
  const demandsIn = (scope: Scope): readonly Demand[] | undefined => {
    const type = read.get(scope) as string | undefined;
    if (type === undefined) return undefined;
    const kept = known.get(type);
    if (kept !== undefined) return kept;
    const made = demandsOf(type);
    known.set(type, made);
    return made;
  };
  return {
    test: (scope) => {
      const demands = demandsIn(scope);
      return demands === undefined ? undefined : meetsAll(demands, scope);
    },
    tell: (scope) => demandsIn(scope)?.flatMap((demand) => demand.tell(scope)) ?? [openAt(read, scope)],
  };
}

/** The demand to be in date; settled when the rule is compiled where all types that are asked for hold equally long. */
export function inDateByType(
  { read, types }: Typed,
  validityOf: ValidityOf,
  dates: PaperDates,
  judged: Judged,
): readonly Demand[] {
  const validities = types.map(validityOf);
  const demandsOf = (validity: Validity | undefined) => (validity === undefined ? [] : inDate(validity, dates, judged));
  const alike = new Set(validities.map((validity) => JSON.stringify(validity)));
  if (alike.size === 1) return demandsOf(validities[0]);
  return [byType(read, (type) => demandsOf(validityOf(type)))];
}
