import { createRequired } from "../form/createRequired.ts";
import type { Voice } from "./voice.ts";

/** The language that is chosen. */
export const [VoiceProvider, useVoice] = createRequired<Voice>();
