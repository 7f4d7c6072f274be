import type { AddressFormat, Subdivision } from "../model/addressFormat.js";

const LATIN = /^[\p{Script=Latin}\P{L}]*$/u;

/** Whether all letters of the texts are Latin; other values do not count. */
export const isLatin = (...texts: readonly unknown[]): boolean =>
  texts.every((text) => typeof text !== "string" || LATIN.test(text));

/** What the post prints for a subdivision, beside a text in Latin letters or in the country's own. */
export function printedName(
  { key, name, latin = name }: Subdivision,
  { printsKey }: AddressFormat,
  inLatin: boolean,
): string {
  if (printsKey === true) return key;
  return inLatin ? latin : name;
}
