import texts from "virtual:greenlane/texts/zh-CN";
import { chinese } from "./chinese.ts";
import { createVoice } from "./voice.ts";

export const voice = createVoice(chinese, texts);
