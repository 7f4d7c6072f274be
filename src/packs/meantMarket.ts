import { nearest } from "../model/nearest.js";
import type { Knowledge } from "./knowledge.js";

/** Codes in use beside ISO 3166. */
const ALSO_WRITTEN: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);

/** So short a code is one letter away from many others. */
const SHORT = 3;

/** The country, region or group that was probably meant; two letters are never guessed from two others. */
export function meantMarket(code: string, { groups, codes }: Knowledge): string | undefined {
  const upper = code.toUpperCase();
  const country = ALSO_WRITTEN.get(upper) ?? upper;
  if (codes.countries?.has(country) === true) return country;
  const names = Object.keys(groups);
  const sameLetters = names.find((name) => name.toUpperCase() === upper);
  return sameLetters ?? (code.length > SHORT ? nearest(code, names) : undefined);
}
