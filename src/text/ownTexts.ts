import { differenceTexts } from "./own/differenceTexts.js";
import { explainTexts } from "./own/explainTexts.js";
import { findingTexts } from "./own/findingTexts.js";
import { inspectTexts } from "./own/inspectTexts.js";
import { placeTexts } from "./own/placeTexts.js";
import { reportTexts } from "./own/reportTexts.js";

/** Everything that reports say besides the words of rules and checks. */
export const ownTexts = {
  en: {
    ...differenceTexts.en,
    ...findingTexts.en,
    ...reportTexts.en,
    ...placeTexts.en,
    ...explainTexts.en,
    ...inspectTexts.en,
  },
  "zh-CN": {
    ...differenceTexts["zh-CN"],
    ...findingTexts["zh-CN"],
    ...reportTexts["zh-CN"],
    ...placeTexts["zh-CN"],
    ...explainTexts["zh-CN"],
    ...inspectTexts["zh-CN"],
  },
} as const;

/** A key without its plural ending, as it is asked for. */
export type KeyOf<Table> = {
  [Key in keyof Table]: Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;
}[keyof Table] &
  string;

export type OwnKey = KeyOf<(typeof ownTexts)["en"]>;
