import type { AddressFormat, Subdivision } from "../model/addressFormat.js";
import { fold, words } from "./fold.js";

/** Where a province is; empty where a name stands for several, or for a wider area. */
export interface Division {
  readonly is?: Subdivision;
  /** How postcodes there begin. */
  readonly begins?: RegExp;
}

const SEVERAL: Division = {};

/** Scripts that write words together. */
const TOGETHER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;

/** What stands between such a word and the name. */
const apart = (word: string): string => (TOGETHER.test(word) ? "" : " ");

/** Folds a name and takes words such as "Province of" and "Sheng" off it. */
export function stripper({
  before = [],
  after = [],
}: Pick<AddressFormat, "before" | "after">): (name: string) => string {
  const first = before.map((word) => words(word) + apart(word)).join("|");
  const last = after.map((word) => apart(word) + words(word)).join("|");
  const around = new RegExp(`^(?:${first})|(?:${last})$`, "gu");
  return (name) => {
    const spaced = words(name);
    return (spaced.replace(around, "") || spaced).replace(/ /g, "");
  };
}

/** Every name that a subdivision goes by. */
export const namesOf = ({ key, name, latin = key, also = [] }: Subdivision): readonly string[] => [
  key,
  name,
  latin,
  ...also,
];

/**
 * Finds the subdivisions of a country by key, local or Latin name, or another name that is in use; with or without words such as
 * "Province of", and with the country before a code (`US-CA`).
 */
export function divisionFinder(format: AddressFormat): (text: string) => Division | undefined {
  const strip = stripper(format);
  const [exact, loose] = [new Map<string, Division>(), new Map<string, Division>()];
  const put = (names: Map<string, Division>, name: string, division: Division): void => {
    const known = names.get(name);
    names.set(name, known === undefined || known === division ? division : SEVERAL);
  };
  const add = (name: string, division: Division): void => {
    put(exact, fold(name), division);
    put(loose, strip(name), division);
  };
  for (const is of format.subdivisions ?? []) {
    const division = is.postcode === undefined ? { is } : { is, begins: new RegExp(`^(?:${is.postcode})`) };
    for (const name of namesOf(is)) add(name, division);
    exact.set(is.key, division);
  }
  for (const area of format.areas ?? []) if (!loose.has(strip(area))) add(area, SEVERAL);
  for (const { name } of format.subdivisions ?? []) exact.set(name, exact.get(fold(name)) ?? SEVERAL);
  const code = new RegExp(`^${format.country}-`);
  return (text) => {
    const known = exact.get(text) ?? exact.get(text.trim().toLowerCase());
    if (known !== undefined) return known;
    const name = text.replace(code, "");
    const folded = fold(name);
    return exact.get(folded) ?? loose.get(folded) ?? loose.get(strip(name));
  };
}
