import { lengthTexts } from "./checks/length.js";
import type { Locale } from "../packs/texts.js";
import type { Texts } from "./words.js";

/** The texts of every kind of check, under the first part of their keys. */
export const checkTexts: { readonly [kind: string]: Texts } = {
  length: lengthTexts,
};

/** The texts of all checks in one locale by the whole key, such as `check.length.above`. */
export const checkTextsIn = (locale: Locale): { readonly [key: string]: string } =>
  Object.fromEntries(Object.entries(checkTexts).flatMap(([kind, texts]) => Object.entries(texts[locale]).map(([key, text]) => [`check.${kind}.${key}`, text])));
