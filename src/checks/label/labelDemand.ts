import type { Tri } from "../../model/tri.js";
import type { Cells } from "../evidence/cells.js";
import type { LabelDemands } from "../label.schema.js";
import { isElement, isIn, isOn, type Wanted } from "./labelEntry.js";
import { compileLanguages, type Languages } from "./languages.js";

/** What a label is to show, compiled. */
export interface LabelDemand {
  /** All of these. */
  readonly shows: readonly Wanted[];
  readonly on?: readonly string[];
  readonly languages?: Languages;
}

type Item = Extract<LabelDemands["shows"], readonly unknown[]>[number];

export function compileLabelDemand({ shows, on, in: languages }: LabelDemands, cells: Cells): LabelDemand {
  const wanted = (item: Item | { readonly anyOf: readonly Item[] }): Wanted =>
    typeof item === "object" && "anyOf" in item ? item.anyOf.flatMap(wanted) : [cells.cell(item)];
  return {
    shows: (Array.isArray(shows) ? shows : [shows]).map(wanted),
    ...(on === undefined ? {} : { on }),
    ...(languages === undefined ? {} : { languages: compileLanguages(languages, cells) }),
  };
}

/** Whether some entry is the wanted element, stands where it should and is in one language. */
export function someEntry(
  label: readonly unknown[],
  wanted: Wanted,
  { on }: LabelDemand,
  language: string | undefined,
): Tri {
  let outcome: Tri = false;
  for (const entry of label) {
    const is = isElement(entry, wanted);
    if (is === false) continue;
    const stands = isOn(entry, on);
    if (stands === false) continue;
    const speaks = language === undefined ? true : isIn(entry, language);
    if (speaks === false) continue;
    if (is && stands && speaks) return true;
    outcome = undefined;
  }
  return outcome;
}

/** Whether a label shows one wanted element; several entries may do so in one language each. */
export function shows(label: readonly unknown[], wanted: Wanted, demand: LabelDemand): Tri {
  const { languages } = demand;
  if (languages === undefined) return someEntry(label, wanted, demand, undefined);
  const { cells, all } = languages;
  let outcome: Tri = all;
  for (const { value } of cells) {
    const several = Array.isArray(value);
    for (let index = 0; index < (several ? value.length : 1); index++) {
      const language: unknown = several ? value[index] : value;
      const result = typeof language === "string" ? someEntry(label, wanted, demand, language) : undefined;
      if (result === !all) return result;
      if (result === undefined) outcome = undefined;
    }
  }
  return outcome;
}
