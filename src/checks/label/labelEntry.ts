import { isObject } from "../../model/json.js";
import type { Tri } from "../../model/tri.js";
import type { Cell } from "../evidence/cells.js";
import { languageServes } from "../evidence/language.js";
import { plainText } from "../evidence/plainText.js";

/** One thing that a label is to show: any of these elements. */
export type Wanted = readonly Cell[];

export const fieldOf = (entry: unknown, name: "element" | "on" | "languages"): unknown =>
  isObject(entry) ? entry[name] : undefined;

/** A code is that code; a name that the dossier gives, such as an ingredient's, may be written in another case. */
const sameElement = (given: string, wanted: string, fixed: true | undefined): boolean =>
  given === wanted || (fixed === undefined && plainText(given) === plainText(wanted));

/** Whether an entry of the label is the wanted element. */
export function isElement(entry: unknown, wanted: Wanted): Tri {
  const given = fieldOf(entry, "element");
  if (typeof given !== "string") return undefined;
  let outcome: Tri = false;
  for (const { value, fixed } of wanted) {
    if (typeof value !== "string") outcome = undefined;
    else if (sameElement(given, value, fixed)) return true;
  }
  return outcome;
}

/** Whether an entry stands on any of some places; no places: anywhere. */
export function isOn(entry: unknown, places: readonly string[] | undefined): Tri {
  if (places === undefined) return true;
  const list = fieldOf(entry, "on");
  if (!Array.isArray(list)) return undefined;
  let outcome: Tri = false;
  for (const place of list) {
    if (typeof place !== "string") outcome = undefined;
    else if (places.includes(place)) return true;
  }
  return outcome;
}

/** Whether an entry is in a language. */
export function isIn(entry: unknown, language: string): Tri {
  const list = fieldOf(entry, "languages");
  if (!Array.isArray(list)) return undefined;
  let outcome: Tri = false;
  for (const given of list) {
    if (typeof given !== "string") outcome = undefined;
    else if (languageServes(given, language)) return true;
  }
  return outcome;
}
