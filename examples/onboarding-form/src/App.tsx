import type { InputIssue, Pointer } from "greenlane";
import type { Locale } from "greenlane/localizer";
import { useEffect, useMemo, useRef, useState } from "react";
import { nearestOf } from "./components/idOf.ts";
import { LanguageSwitch } from "./components/LanguageSwitch.tsx";
import { AheadStore } from "./form/aheadStore.ts";
import { loadChecker, loadFoundedChecker, type PlaceChecker } from "./form/loadChecker.ts";
import { FIRST_PLAN, type Plan } from "./form/plan.ts";
import { EMPTY, startSession } from "./form/startSession.ts";
import { AheadProvider } from "./form/useAhead.ts";
import { AuthorityProvider } from "./form/useAuthority.ts";
import { SessionProvider } from "./form/useSession.ts";
import { loadVoice } from "./locales/loadVoice.ts";
import { VoiceProvider } from "./locales/useVoice.ts";
import type { Voice } from "./locales/voice.ts";
import type { StepId } from "./locales/words.ts";
import { type LaterSteps, loadLaterSteps } from "./steps/loadLaterSteps.ts";
import { stepOf } from "./steps/steps.ts";
import { Wizard } from "./Wizard.tsx";

/** When the form stands, and nobody has to wait for what comes then. */
const LATER_MS = 300;

interface AppProps {
  readonly firstVoice: Voice;
  readonly firstRules: PlaceChecker;
}

export function App({ firstVoice, firstRules }: AppProps) {
  const [voice, setVoice] = useState(firstVoice);
  const [plan, setPlan] = useState(FIRST_PLAN);
  const [rules, setRules] = useState(firstRules);
  const [{ store, opened }, setStore] = useState(() => ({
    store: startSession(firstRules.checker, FIRST_PLAN, EMPTY),
    opened: 0,
  }));
  const [issues, setIssues] = useState<readonly InputIssue[]>([]);
  const lastAhead = useRef<AheadStore>(undefined);
  const ahead = useMemo(
    // What was said of the fields before stays until there is something new to say.
    () => new AheadStore(store, rules.checker, plan, lastAhead.current?.get()),
    [store, rules, plan],
  );
  lastAhead.current = ahead;
  useEffect(() => ahead.start(), [ahead]);
  const [notice, setNotice] = useState("");
  const [step, setStep] = useState<StepId>("market");
  const [later, setLater] = useState<LaterSteps>();
  const wanted = useRef<Pointer | "title">(undefined);
  const { say, steps } = voice.words;
  const [isForeign, setForeign] = useState(false);

  useEffect(() => {
    document.documentElement.lang = voice.locale;
    document.title = `${steps[step].name} · ${say.title}`;
  }, [voice, step, say, steps]);
  useEffect(() => {
    const place = wanted.current;
    wanted.current = undefined;
    if (place !== undefined && step !== undefined) focusOn(place);
  }, [step]);

  useEffect(() => {
    const timer = window.setTimeout(() => void loadLaterSteps().then(setLater), LATER_MS);
    return () => window.clearTimeout(timer);
  }, []);

  const goTo = async (next: StepId, place: Pointer | "title"): Promise<void> => {
    if (next === step) return focusOn(place);
    if (later === undefined && next !== "market" && next !== "company") setLater(await loadLaterSteps());
    wanted.current = place;
    setStep(next);
  };
  // What was typed while rules were loaded counts.
  const latest = useRef({ plan, store, opened });
  latest.current = { plan, store, opened };
  const begin = (next: Plan, { checker }: PlaceChecker): void => {
    const { store: last, opened: times } = latest.current;
    setStore({ store: startSession(checker, next, last.session.dossier), opened: times });
  };
  const change = async (next: Plan): Promise<void> => {
    setPlan(next);
    if (next.place === plan.place) return begin(next, rules);
    const [theirs, said] = await Promise.all([loadChecker(next.place), loadVoice(voice.locale, next.place, isForeign)]);
    setRules(theirs);
    setVoice(said);
    begin(next, theirs);
  };
  const askAuthority = async (): Promise<void> => {
    const { place } = plan;
    const founded = await loadFoundedChecker(place);
    if (latest.current.plan.place !== place) return;
    setRules(founded);
    begin(latest.current.plan, founded);
  };
  return (
    <VoiceProvider value={voice}>
      <AheadProvider value={ahead}>
        <AuthorityProvider value={{ known: rules.founded, ask: () => void askAuthority() }}>
          <SessionProvider value={store}>
            <a className="skip" href="#form">
              {say.skip}
            </a>
            <header className="bar">
              <p className="brand">
                <img src="/icon.svg" alt="" width="28" height="28" />
                {say.brand}
              </p>
              <LanguageSwitch
                choose={(locale: Locale) => void loadVoice(locale, plan.place, isForeign).then(setVoice)}
              />
            </header>
            <Wizard
              key={opened}
              step={step}
              later={later}
              plan={plan}
              change={(next) => void change(next)}
              go={(next) => void goTo(next, "title")}
              goTo={(pointer) => void goTo(stepOf(pointer), pointer)}
              notice={notice}
              tell={setNotice}
              issues={issues}
              open={async ({ dossier, issues: found, foreign }) => {
                if (foreign) setVoice(await loadVoice(voice.locale, plan.place, true));
                setForeign(foreign);
                setIssues(found);
                setStore({ store: startSession(rules.checker, plan, dossier), opened: opened + 1 });
              }}
            />
          </SessionProvider>
        </AuthorityProvider>
      </AheadProvider>
    </VoiceProvider>
  );
}

function focusOn(place: Pointer | "title"): void {
  const element = (place === "title" ? undefined : nearestOf(place)) ?? document.getElementById("step-title");
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  // A fold that took the focus itself would keep the Tab key out.
  (element?.querySelector<HTMLElement>(":scope > summary") ?? element)?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: place === "title" ? "end" : "center" });
  if (place === "title") window.scrollTo({ top: 0 });
}
