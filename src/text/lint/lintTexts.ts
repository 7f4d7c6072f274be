import type { KeyOf } from "../ownTexts.js";
import { conditionLintTexts } from "./conditionLintTexts.js";
import { problemLintTexts } from "./problemLintTexts.js";
import { relationLintTexts } from "./relationLintTexts.js";
import { summaryLintTexts } from "./summaryLintTexts.js";
import { wordLintTexts } from "./wordLintTexts.js";

/** Everything that lints say. */
export const lintTexts = {
  en: {
    ...summaryLintTexts.en,
    ...problemLintTexts.en,
    ...conditionLintTexts.en,
    ...relationLintTexts.en,
    ...wordLintTexts.en,
  },
  "zh-CN": {
    ...summaryLintTexts["zh-CN"],
    ...problemLintTexts["zh-CN"],
    ...conditionLintTexts["zh-CN"],
    ...relationLintTexts["zh-CN"],
    ...wordLintTexts["zh-CN"],
  },
} as const;

export type LintKey = KeyOf<(typeof lintTexts)["en"]>;
