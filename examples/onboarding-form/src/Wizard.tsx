import type { InputIssue, Pointer } from "greenlane";
import { useState } from "react";
import { Checklist } from "./components/Checklist.tsx";
import { StepNav } from "./components/StepNav.tsx";
import type { Plan } from "./form/plan.ts";
import type { ReadDossier } from "./form/readDossier.ts";
import { FoldsProvider } from "./form/useFolds.ts";
import { StandingsProvider, useMakeStandings } from "./form/useStandings.ts";
import { useVoice } from "./locales/useVoice.ts";
import type { StepId } from "./locales/words.ts";
import { CompanyStep } from "./steps/CompanyStep.tsx";
import type { LaterSteps } from "./steps/loadLaterSteps.ts";
import { MarketStep } from "./steps/MarketStep.tsx";
import { STEPS } from "./steps/steps.ts";

interface WizardProps {
  readonly step: StepId;
  /** Absent until they are loaded: before that no step leads to them. */
  readonly later: LaterSteps | undefined;
  readonly plan: Plan;
  readonly change: (plan: Plan) => void;
  readonly go: (step: StepId) => void;
  readonly goTo: (pointer: Pointer) => void;
  readonly open: (read: ReadDossier) => Promise<void>;
  readonly issues: readonly InputIssue[];
  readonly notice: string;
  readonly tell: (notice: string) => void;
}

export function Wizard({ step, later, plan, change, go, goTo, open, issues, notice, tell }: WizardProps) {
  const voice = useVoice();
  const standings = useMakeStandings();
  const [folds] = useState(() => new Map<Pointer, readonly number[]>());
  const { say, steps } = voice.words;
  const index = STEPS.findIndex(({ id }) => id === step);
  const [before, after] = [STEPS[index - 1], STEPS[index + 1]];
  return (
    <StandingsProvider value={standings}>
      <FoldsProvider value={folds}>
        <div className="page">
          <StepNav current={step} go={go} />
          <main id="form">
            <h1>
              <span className="soft">{say.title}</span>
            </h1>
            <h2 id="step-title" tabIndex={-1}>
              {steps[step].title}
            </h2>
            <p className="lead">{steps[step].lead}</p>
            {step === "company" || step === "products" || step === "papers" ? (
              <p className="hint">{say.requiredMark}</p>
            ) : undefined}
            {step === "market" ? <MarketStep plan={plan} change={change} /> : undefined}
            {step === "company" ? <CompanyStep hasShop={plan.place === "shop-de"} /> : undefined}
            {later !== undefined && step === "products" ? <later.ProductsStep /> : undefined}
            {later !== undefined && step === "papers" ? <later.PapersStep /> : undefined}
            {later !== undefined && step === "review" ? (
              <later.ReviewStep open={open} issues={issues} notice={notice} tell={tell} />
            ) : undefined}
            <div className="actions between">
              {before === undefined ? (
                <span />
              ) : (
                <button type="button" className="quiet" onClick={() => go(before.id)}>
                  {say.back}
                </button>
              )}
              {after === undefined ? undefined : (
                <button type="button" className="primary" onClick={() => go(after.id)}>
                  {voice.fill(say.next, { step: steps[after.id].name })}
                </button>
              )}
            </div>
          </main>
          <Checklist goTo={goTo} />
        </div>
      </FoldsProvider>
    </StandingsProvider>
  );
}
