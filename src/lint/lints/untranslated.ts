import type { Lint } from "../lint.js";
import { allTexts } from "../words.js";

const HAN = /\p{Script=Han}/u;
const WORDS = /[a-z]{3}/;

/** A Chinese text without a Chinese character. */
export const untranslated: Lint = {
  id: "untranslated",
  check: (packs) =>
    allTexts(packs)
      .filter(
        ({ locale, text }) => locale === "zh-CN" && WORDS.test(text.replace(/\{\{.*?\}\}/g, "")) && !HAN.test(text),
      )
      .map(({ file, pointer, rule }) => ({ file, pointer, ...(rule === undefined ? {} : { rule }), params: {} })),
};
