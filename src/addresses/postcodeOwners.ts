import type { AddressFormat, Subdivision } from "../model/addressFormat.js";
import type { FindDivision } from "./divisions.js";

const CHARACTERS = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The first of an alternative: a character, a set of them, any digit. */
const FIRST = /^(?:[0-9A-Z]|\[[^\]]+\]|\\d)/;

/** Characters with which postcodes of a subdivision may begin; all, where its pattern does not show it. */
function firstsOf(pattern: string): readonly string[] {
  const firsts = pattern.split("|").map((alternative) => FIRST.exec(alternative)?.[0]);
  if (firsts.includes(undefined)) return CHARACTERS;
  return CHARACTERS.filter((character) => firsts.some((first) => new RegExp(`^${first}`).test(character)));
}

/** Finds the subdivisions to which a postcode can belong, in the order of the country. */
export function postcodeOwners(
  { subdivisions = [] }: AddressFormat,
  find: FindDivision | undefined,
): (code: string) => readonly Subdivision[] {
  const byFirst = new Map<string, { readonly is: Subdivision; readonly begins: RegExp }[]>();
  for (const is of subdivisions) {
    const begins = find?.(is.key)?.begins;
    if (begins === undefined) continue;
    for (const first of firstsOf(is.postcode ?? ""))
      byFirst.set(first, [...(byFirst.get(first) ?? []), { is, begins }]);
  }
  return (code) => (byFirst.get(code.charAt(0)) ?? []).flatMap(({ is, begins }) => (begins.test(code) ? [is] : []));
}
