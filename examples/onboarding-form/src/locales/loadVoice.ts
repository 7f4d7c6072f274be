import type { Locale } from "greenlane/text";
import type { Voice } from "./voice.ts";

export const LANGUAGES = [
  { locale: "en", name: "English" },
  { locale: "zh-CN", name: "简体中文" },
] as const satisfies readonly { readonly locale: Locale; readonly name: string }[];

/** The words of one language come when it is chosen. */
export async function loadVoice(locale: Locale): Promise<Voice> {
  const { voice } = locale === "zh-CN" ? await import("./chineseVoice.ts") : await import("./englishVoice.ts");
  return voice;
}

/** The language that the browser asks for. */
export const preferredLocale = (): Locale =>
  navigator.languages
    .find((language) => /^(zh|en)\b/i.test(language))
    ?.toLowerCase()
    .startsWith("zh")
    ? "zh-CN"
    : "en";
