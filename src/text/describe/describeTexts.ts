import type { KeyOf } from "../ownTexts.js";
import { checkPhrases } from "./texts/checkPhrases.js";
import { conditionTexts } from "./texts/conditionTexts.js";
import { sentenceTexts } from "./texts/sentenceTexts.js";

/** Everything that is said about checks and conditions as such, apart from what they come to. */
export const describeTexts = {
  en: { ...sentenceTexts.en, ...conditionTexts.en, ...checkPhrases.en },
  "zh-CN": { ...sentenceTexts["zh-CN"], ...conditionTexts["zh-CN"], ...checkPhrases["zh-CN"] },
} as const;

export type DescribeKey = KeyOf<(typeof describeTexts)["en"]>;
