import type { OwnWords } from "../packs/ownWords.js";
import { LOCALES, type Locale } from "../packs/texts.js";
import { checkTextsIn } from "./checkTexts.js";
import { codes } from "./codes.js";
import { elements } from "./elements.js";
import { fields } from "./fields.js";
import { ownTexts } from "./ownTexts.js";
import { questionTexts } from "./questionTexts.js";
import type { Words } from "./words.js";

const inOne = (words: Words, locale: Locale): { readonly [key: string]: string } =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[locale]]));

function gather(locale: Locale): OwnWords {
  return {
    locale,
    sentences: { ...checkTextsIn(locale), ...ownTexts[locale] },
    fields: inOne(fields, locale),
    elements: inOne(elements, locale),
    codes: inOne(codes, locale),
    questions: inOne(questionTexts, locale),
  };
}

const made = new Map<Locale, OwnWords>();

/** All words of our own in a locale. */
export function ownWordsIn(locale: Locale): OwnWords {
  const known = made.get(locale) ?? (LOCALES.includes(locale) ? gather(locale) : undefined);
  if (known === undefined) throw new RangeError(`expected a locale, one of ${LOCALES.join(", ")}; received ${locale}`);
  made.set(locale, known);
  return known;
}
