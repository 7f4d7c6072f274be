import type { Lint } from "../lint.js";
import { allTexts } from "../words.js";

/** Half-width marks beside a Chinese character. */
const HALF_WIDTH = /\p{Script=Han}[,;:?!(]|[,;:?!)]\p{Script=Han}/u;

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
  ["(", "（"],
  [")", "）"],
]);

/** A Chinese text with the punctuation of another script. */
export const chinesePunctuation: Lint = {
  id: "chinese-punctuation",
  check: (packs) =>
    allTexts(packs).flatMap(({ locale, file, pointer, rule, text }) => {
      const found = locale === "zh-CN" ? HALF_WIDTH.exec(text.replace(/\{\{.*?\}\}/g, "0"))?.[0] : undefined;
      if (found === undefined) return [];
      const mark = [...found].find((character) => FULL_WIDTH.has(character)) ?? "";
      const params = { found, mark, full: FULL_WIDTH.get(mark) ?? "" };
      return [{ file, pointer, ...(rule === undefined ? {} : { rule }), params }];
    }),
};
