import type { Finding, Verdict } from "greenlane";
import type { Progress, Session } from "greenlane/forms";
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

const known = new WeakMap<readonly Finding[], Pick<Standings, "progress" | "verdict">>();

/** Counts change only when findings do; they are made once for all that show them. */
function countsOf(findings: readonly Finding[], session: Session): Pick<Standings, "progress" | "verdict"> {
  const counts = known.get(findings) ?? { progress: session.progress(STEPS), verdict: session.report().verdict };
  known.set(findings, counts);
  return counts;
}

/** How the whole form stands. */
export function useStandings(): Standings {
  const session = useSession();
  const findings = useAllFindings();
  const { progress, verdict } = countsOf(findings, session);
  return {
    mistakes: useTold(useMemo(() => findings.filter(isMistake), [findings])),
    advice: useTold(useMemo(() => findings.filter(isAdvice), [findings])),
    toDos: useMemo(() => findings.filter(isToDo), [findings]),
    progress,
    verdict,
  };
}
