import texts from "virtual:greenlane/texts/en";
import { english } from "./english.ts";
import { createVoice } from "./voice.ts";

export const voice = createVoice(english, texts);
