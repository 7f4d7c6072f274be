import { settle } from "../../logic/dossierNames.js";
import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Json } from "../../model/json.js";
import { at } from "../../model/pointer.js";
import type { Tri } from "../../model/tri.js";
import { type Demand, opensOf, openAt, type Shortfall } from "./demand.js";
import { type MatchWorld, type Part, partsOf } from "./match.js";

/** What a field demand is compiled for. */
export interface FieldPlace {
  readonly read: Read;
  /** Name of the field as texts show it, such as `"lab.accredited"`. */
  readonly field: string;
  /** The first part of message keys, such as `"check.evidence"`. */
  readonly keys: string;
}

const openElements = (value: unknown, { read }: FieldPlace, scope: Scope): readonly Shortfall[] => {
  const { shape } = read;
  if (shape.type !== "list" || !Array.isArray(value)) return [];
  return value.flatMap((element, index): Shortfall[] => {
    if (settle(element, shape.of) !== undefined) return [];
    const absent = element === undefined || element === null;
    return [{ kind: absent ? "missing" : "unreadable", path: at(read.pointer(scope), index) }];
  });
};

function tellPart(part: Part, value: unknown, place: FieldPlace, scope: Scope): readonly Shortfall[] {
  const outcome = part.test(value);
  if (outcome === true) return [];
  if (outcome === undefined) return [...opensOf(part.cells), ...openElements(value, place, scope)];
  const { what, params } = part.tell(value);
  const reason = { path: place.read.pointer(scope), key: `${place.keys}.${what}`, params: { field: place.field, ...params } };
  return [{ kind: "missed", reason, actual: value === null ? false : (value as Json), expected: part.expected() }];
}

/** Demands something of one field: a literal, any of several, or limits. A field that is not known leaves the demand open. */
export function fieldDemand(demand: Json, place: FieldPlace, world: MatchWorld): Demand {
  const parts = partsOf(demand, world);
  const { get } = place.read;
  const [only] = parts;
  const all = (value: unknown): Tri => {
    let outcome: Tri = true;
    for (const part of parts) {
      const result = part.test(value);
      if (result === false) return false;
      if (result === undefined) outcome = undefined;
    }
    return outcome;
  };
  const test = parts.length === 1 && only !== undefined ? only.test : all;
  return {
    test: (scope) => {
      const value = get(scope);
      return value === undefined ? undefined : test(value);
    },
    tell: (scope) => {
      const value = get(scope);
      if (value === undefined) return [openAt(place.read, scope)];
      return parts.flatMap((part) => tellPart(part, value, place, scope));
    },
  };
}
