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
  const { mistakes, progress } = useStandings();
  const { say, steps } = useVoice().words;
  const isReady = mistakes.length === 0 && STEPS.every(({ id }) => openIn(progress, id) === 0);
  return (
    <nav className="steps" aria-label={say.steps}>
      <ol>
        {STEPS.map(({ id }, index) => {
          const wrong = mistakes.filter(({ path }) => stepOf(path) === id).length;
          const open = openIn(progress, id);
          return (
            <li key={id}>
              <button type="button" aria-current={id === current ? "step" : undefined} onClick={() => go(id)}>
                <span className="number" aria-hidden="true">
                  {index + 1}
                </span>
                <span>
                  {steps[id].name}
                  <Counts wrong={wrong} open={open} done={id === "review" ? isReady : id !== "market"} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** What a step still lacks. What is absent fails by the rules; here it is to do. */
function openIn({ steps }: Progress, id: StepId): number {
  const step = steps.find((one) => one.id === id);
  return step === undefined ? 0 : step.open + step.failed;
}
