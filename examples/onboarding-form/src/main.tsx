import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { loadChecker } from "./form/loadChecker.ts";
import { FIRST_PLAN } from "./form/plan.ts";
import { loadVoice, preferredLocale } from "./locales/loadVoice.ts";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html: expected an element #app");

// Not awaited by the module itself: what is loaded here imports from the file that this stands in.
async function begin(element: HTMLElement): Promise<void> {
  const { place: first } = FIRST_PLAN;
  const [voice, rules] = await Promise.all([loadVoice(preferredLocale(), first), loadChecker(first)]);
  createRoot(element).render(
    <StrictMode>
      <App firstVoice={voice} firstRules={rules} />
    </StrictMode>,
  );
}

void begin(place);
