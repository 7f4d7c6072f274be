import { createContext, useContext } from "react";
import type { Voice } from "./voice.ts";

const VoiceContext = createContext<Voice | undefined>(undefined);

export const VoiceProvider = VoiceContext.Provider;

/** The language that is chosen. */
export function useVoice(): Voice {
  const voice = useContext(VoiceContext);
  if (voice === undefined) throw new Error("useVoice: expected to be called below a VoiceProvider");
  return voice;
}
