import type { Finding, Pointer } from "greenlane";
import type { Progress } from "greenlane/forms";
import { startTransition, useEffect, useMemo, useState } from "react";
import { STEPS } from "../steps/steps.ts";
import { createRequired } from "./createRequired.ts";
import type { FormStore } from "./formStore.ts";
import { isAdvice, isMistake, isToDo } from "./kinds.ts";
import { useStore } from "./useSession.ts";
import { useTold } from "./useTold.ts";

/** How the whole form stands. */
export interface Standings {
  readonly store: FormStore;
  readonly findings: readonly Finding[];
  readonly mistakes: readonly Finding[];
  readonly advice: readonly Finding[];
  readonly toDos: readonly Finding[];
  readonly progress: Progress;
  /** What to say next. */
  readonly next: Pointer | undefined;
}

function standingsOf(store: FormStore): Standings {
  const findings = store.findings();
  return {
    store,
    findings,
    mistakes: findings.filter(isMistake),
    advice: findings.filter(isAdvice),
    toDos: findings.filter(isToDo),
    progress: store.session.progress(STEPS),
    next: store.next(),
  };
}

const [StandingsProvider, useLatest] = createRequired<Standings>();

/** Counts once for all that show it, when there is time: fields go first. */
export function useMakeStandings(): Standings {
  const store = useStore();
  const first = useMemo(() => standingsOf(store), [store]);
  const [last, setLast] = useState(first);
  useEffect(() => {
    const follow = (): void => startTransition(() => setLast(standingsOf(store)));
    follow();
    return store.follow(follow);
  }, [store]);
  return last.store === store ? last : first;
}

/** Everything in the form that is not met. It may follow a moment later: typing goes first. */
export const useAllFindings = (): readonly Finding[] => useLatest().findings;

/** How the whole form stands; what is wrong is told only when nobody types. */
export function useStandings(): Standings {
  const standings = useLatest();
  const [mistakes, advice] = [useTold(standings.mistakes), useTold(standings.advice)];
  return { ...standings, mistakes, advice };
}

export { StandingsProvider };
