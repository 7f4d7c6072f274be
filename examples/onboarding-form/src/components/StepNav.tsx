import type { Finding } from "greenlane";
import type { Progress } from "greenlane/forms";
import { useStandings } from "../form/useStandings.ts";
import { useVoice } from "../locales/useVoice.ts";
import type { StepId } from "../locales/words.ts";
import { STEPS, stepOf } from "../steps/steps.ts";
import { Counts } from "./Counts.tsx";

interface StepNavProps {
  readonly current: StepId;
  readonly go: (step: StepId) => void;
}

/** The steps with how each of them stands. */
export function StepNav({ current, go }: StepNavProps) {
  const { store, mistakes, toDos, progress } = useStandings();
  const { say, steps } = useVoice().words;
  const isReady = mistakes.length === 0 && STEPS.every(({ id }) => openIn(progress, id) === 0);
  return (
    <nav className="steps" aria-label={say.steps}>
      <ol>
        {STEPS.map(({ id }, index) => {
          const within = (findings: readonly Finding[]) => findings.filter(({ path }) => stepOf(path) === id).length;
          // Nothing that is said about the target breaks a rule: it only decides which ones bind.
          const left = id === "market" ? store.isAsked("/target") : openIn(progress, id) > 0;
          return (
            <li key={id}>
              <button type="button" aria-current={id === current ? "step" : undefined} onClick={() => go(id)}>
                <span className="number" aria-hidden="true">
                  {index + 1}
                </span>
                <span>
                  {steps[id].name}
                  <Counts
                    wrong={within(mistakes)}
                    open={within(toDos)}
                    left={left}
                    done={id === "review" ? isReady : !left}
                  />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Musts that are not settled in a step, those among them of which it is not known yet whether they bind. */
function openIn({ steps }: Progress, id: StepId): number {
  const step = steps.find((one) => one.id === id);
  return step === undefined ? 0 : step.open + step.failed;
}
