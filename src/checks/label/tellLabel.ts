import type { Json } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import { type Miss, type Open, opensOf, type Shortfall } from "../evidence/demand.js";
import { type LabelDemand, shows, someEntry } from "./labelDemand.js";
import { fieldOf, isElement, isIn, isOn, type Wanted } from "./labelEntry.js";
import { known } from "./languages.js";

const namesOf = (wanted: Wanted): readonly string[] =>
  wanted.flatMap(({ value }) => (typeof value === "string" ? [value] : []));

const missed = (
  path: Pointer,
  what: string,
  params: { readonly [name: string]: Json },
  expected: Json,
  actual?: unknown,
): Miss => ({
  kind: "missed",
  reason: { path, key: `check.label.${what}`, params },
  ...(actual === undefined ? {} : { actual: actual as Json }),
  expected,
});

/** The languages in which an element is not shown. */
function lackingOf(label: readonly unknown[], wanted: Wanted, demand: LabelDemand): readonly string[] {
  const languages = demand.languages === undefined ? [] : known(demand.languages);
  return languages.filter((language) => someEntry(label, wanted, demand, language) === false);
}

function tellMissing(label: readonly unknown[], wanted: Wanted, demand: LabelDemand, pointer: Pointer): Miss {
  const elements = namesOf(wanted);
  const { on = [], languages } = demand;
  const places = demand.on === undefined ? {} : { on };
  const same = label.findIndex((entry) => isElement(entry, wanted) !== false && isOn(entry, demand.on) !== false);
  if (same !== -1 && languages !== undefined) {
    const lacking = lackingOf(label, wanted, demand);
    const what = languages.all ? "lacks-languages" : "other-language";
    return missed(
      at(at(pointer, same), "languages"),
      what,
      { elements, languages: lacking },
      { [languages.all ? "allOf" : "anyOf"]: known(languages) },
      fieldOf(label[same], "languages"),
    );
  }
  const elsewhere = label.findIndex((entry) => isElement(entry, wanted) !== false);
  if (elsewhere !== -1)
    return missed(
      at(at(pointer, elsewhere), "on"),
      "elsewhere",
      { elements, on },
      { anyOf: on },
      fieldOf(label[elsewhere], "on"),
    );
  return missed(
    at(pointer, "-"),
    demand.on === undefined ? "not-shown" : "not-shown-on",
    { elements, ...places },
    { element: elements, ...places },
  );
}

/** What is not known of an entry that may be the one. */
function entryOpens(entry: unknown, wanted: Wanted, demand: LabelDemand, pointer: Pointer): readonly Open[] {
  const open = (name: "element" | "on" | "languages"): Open => {
    const value = fieldOf(entry, name);
    const wrong = value !== undefined && value !== null;
    return { kind: wrong ? "unreadable" : "missing", path: at(pointer, name) };
  };
  const unclear =
    demand.languages !== undefined && known(demand.languages).some((language) => isIn(entry, language) === undefined);
  const opens: readonly Open[] = [
    ...(typeof fieldOf(entry, "element") === "string" ? [] : [open("element")]),
    ...(isOn(entry, demand.on) === undefined ? [open("on")] : []),
    ...(unclear ? [open("languages")] : []),
  ];
  return [...opens, ...opensOf(wanted)];
}

function tellOpen(label: readonly unknown[], wanted: Wanted, demand: LabelDemand, pointer: Pointer): readonly Open[] {
  const candidates = label.flatMap((entry, index) => {
    const may = isElement(entry, wanted) !== false && isOn(entry, demand.on) !== false;
    const opens = may ? entryOpens(entry, wanted, demand, at(pointer, index)) : [];
    return opens.length === 0 ? [] : [opens];
  });
  const unsaid = opensOf([...wanted, ...(demand.languages?.cells ?? [])]);
  const nearest = candidates.reduce<readonly Open[] | undefined>(
    (best, opens) => (best !== undefined && best.length <= opens.length ? best : opens),
    undefined,
  );
  return [...(nearest ?? []), ...unsaid];
}

/** What a label lacks, element by element. */
export function tellLabel(label: readonly unknown[], demand: LabelDemand, pointer: Pointer): readonly Shortfall[] {
  return demand.shows.flatMap((wanted): readonly Shortfall[] => {
    const outcome = shows(label, wanted, demand);
    if (outcome === true) return [];
    return outcome === false ? [tellMissing(label, wanted, demand, pointer)] : tellOpen(label, wanted, demand, pointer);
  });
}
