import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { loadVoice, preferredLocale } from "./locales/loadVoice.ts";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html: expected an element #app");

const voice = await loadVoice(preferredLocale());
createRoot(place).render(
  <StrictMode>
    <App firstVoice={voice} />
  </StrictMode>,
);
