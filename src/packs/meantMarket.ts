import { meantCountry } from "../model/meantCountry.js";
import { nearest } from "../model/nearest.js";
import type { Knowledge } from "./knowledge.js";

/** So short a code is one letter away from many others. */
const SHORT = 3;

/** The country, region or group that was probably meant. */
export function meantMarket(code: string, { groups, codes }: Pick<Knowledge, "groups" | "codes">): string | undefined {
  const country = codes.countries && meantCountry(code, codes.countries);
  if (country !== undefined) return country;
  const upper = code.toUpperCase();
  const names = Object.keys(groups);
  const sameLetters = names.find((name) => name.toUpperCase() === upper);
  return sameLetters ?? (code.length > SHORT ? nearest(code, names) : undefined);
}
