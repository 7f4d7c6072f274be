import type { Pointer } from "greenlane";
import type { Locale } from "greenlane/text";
import { useEffect, useRef, useState } from "react";
import { nearestOf } from "./components/idOf.ts";
import { LanguageSwitch } from "./components/LanguageSwitch.tsx";
import type { Plan } from "./form/plan.ts";
import { today } from "./form/plan.ts";
import { EMPTY, startSession } from "./form/startSession.ts";
import { SessionProvider } from "./form/useSession.ts";
import { loadVoice } from "./locales/loadVoice.ts";
import { VoiceProvider } from "./locales/useVoice.ts";
import type { Voice } from "./locales/voice.ts";
import type { StepId } from "./locales/words.ts";
import { stepOf } from "./steps/steps.ts";
import { Wizard } from "./Wizard.tsx";

const FIRST_PLAN: Plan = { place: "amazon-de", from: today(), fulfilment: undefined, import: undefined };

export function App({ firstVoice }: { readonly firstVoice: Voice }) {
  const [voice, setVoice] = useState(firstVoice);
  const [plan, setPlan] = useState(FIRST_PLAN);
  const [{ store, opened }, setStore] = useState(() => ({ store: startSession(FIRST_PLAN, EMPTY), opened: 0 }));
  const [notice, setNotice] = useState("");
  const [step, setStep] = useState<StepId>("market");
  const wanted = useRef<Pointer | "title">(undefined);
  const { say, steps } = voice.words;

  useEffect(() => {
    document.documentElement.lang = voice.locale;
    document.title = `${steps[step].name} · ${say.title}`;
  }, [voice, step, say, steps]);
  useEffect(() => {
    const place = wanted.current;
    wanted.current = undefined;
    if (place !== undefined && step !== undefined) focusOn(place);
  }, [step]);

  const goTo = (next: StepId, place: Pointer | "title"): void => {
    if (next === step) focusOn(place);
    else {
      wanted.current = place;
      setStep(next);
    }
  };
  const change = (next: Plan): void => {
    setPlan(next);
    setStore({ store: startSession(next, store.session.dossier), opened });
  };
  return (
    <VoiceProvider value={voice}>
      <SessionProvider value={store}>
        <a className="skip" href="#form">
          {say.skip}
        </a>
        <header className="bar">
          <p className="brand">
            <img src="/icon.svg" alt="" width="28" height="28" />
            {say.brand}
          </p>
          <LanguageSwitch choose={(locale: Locale) => void loadVoice(locale).then(setVoice)} />
        </header>
        <Wizard
          key={opened}
          step={step}
          plan={plan}
          change={change}
          go={(next) => goTo(next, "title")}
          goTo={(pointer) => goTo(stepOf(pointer), pointer)}
          notice={notice}
          tell={setNotice}
          open={(dossier) => setStore({ store: startSession(plan, dossier), opened: opened + 1 })}
        />
      </SessionProvider>
    </VoiceProvider>
  );
}

function focusOn(place: Pointer | "title"): void {
  const element = (place === "title" ? undefined : nearestOf(place)) ?? document.getElementById("step-title");
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: place === "title" ? "end" : "center" });
  if (place === "title") window.scrollTo({ top: 0 });
}
