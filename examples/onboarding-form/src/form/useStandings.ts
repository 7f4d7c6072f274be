import type { Finding, Verdict } from "greenlane";
import type { Progress } from "greenlane/forms";
import { useMemo } from "react";
import { STEPS } from "../steps/steps.ts";
import { isAdvice, isMistake, isToDo } from "./kinds.ts";
import { useAllFindings, useSession } from "./useSession.ts";
import { useTold } from "./useTold.ts";

export interface Standings {
  readonly mistakes: readonly Finding[];
  readonly toDos: readonly Finding[];
  readonly advice: readonly Finding[];
  readonly progress: Progress;
  readonly verdict: Verdict;
}

/** How the whole form stands. */
export function useStandings(): Standings {
  const session = useSession();
  const findings = useAllFindings();
  const counted = useMemo(
    // Counts change only when findings do.
    () => ({ of: findings, progress: session.progress(STEPS), verdict: session.report().verdict }),
    [findings, session],
  );
  const { progress, verdict } = counted;
  return {
    mistakes: useTold(useMemo(() => findings.filter(isMistake), [findings])),
    advice: useTold(useMemo(() => findings.filter(isAdvice), [findings])),
    toDos: useMemo(() => findings.filter(isToDo), [findings]),
    progress,
    verdict,
  };
}
