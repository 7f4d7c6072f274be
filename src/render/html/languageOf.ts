const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Cyrillic}/u, "ru"],
];

/** The language that the script of a text tells, so that it is set and read aloud rightly; `undefined` where it could be any. */
export const languageOf = (text: string): string | undefined => SCRIPTS.find(([script]) => script.test(text))?.[1];
