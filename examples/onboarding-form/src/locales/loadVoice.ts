import type { PageWords } from "greenlane/checks";
import type { Locale } from "greenlane/localizer";
import type { PlaceId } from "../offer.ts";
import { createVoice, type Voice } from "./voice.ts";
import type { Words } from "./words.ts";

export const LANGUAGES = [
  { locale: "en", name: "English" },
  { locale: "zh-CN", name: "简体中文" },
] as const satisfies readonly { readonly locale: Locale; readonly name: string }[];

type Load = () => Promise<PageWords>;

/** What the form itself says and what greenlane says of the rules of the first place: in one file they are smaller. */
const english = () => import("./englishAtStart.ts");
const chinese = () => import("./chineseAtStart.ts");

/** What greenlane says of the rules of a place, in each language. */
const SAID: { readonly [Place in PlaceId]: { readonly [Name in Locale]: Load } } = {
  "amazon-de": {
    en: english,
    "zh-CN": chinese,
  },
  "shop-de": {
    en: () => import("virtual:greenlane/words/shop-de/en"),
    "zh-CN": () => import("virtual:greenlane/words/shop-de/zh-CN"),
  },
};

const ownWords = async (locale: Locale): Promise<Words> =>
  locale === "zh-CN" ? (await chinese()).own : (await english()).own;

/** All of greenlane's own words, and the names of all codes. */
const whole = async (locale: Locale) =>
  locale === "zh-CN" ? import("virtual:greenlane/whole/zh-CN") : import("virtual:greenlane/whole/en");

/** The words of one language come when it is chosen; `foreign`: with names of all fields and codes that a dossier can hold, for one from elsewhere. */
export async function loadVoice(locale: Locale, place: PlaceId, foreign = false): Promise<Voice> {
  const [own, { texts, words }] = await Promise.all([ownWords(locale), SAID[place][locale]()]);
  if (!foreign) return createVoice(own, { texts, words });
  const { words: all, names } = await whole(locale);
  return createVoice(own, { texts: { ...texts, names: { ...texts.names, ...names } }, words: all }, texts.names);
}

/** The language that the browser asks for. */
export const preferredLocale = (): Locale =>
  navigator.languages
    .find((language) => /^(zh|en)\b/i.test(language))
    ?.toLowerCase()
    .startsWith("zh")
    ? "zh-CN"
    : "en";
