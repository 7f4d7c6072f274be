import type { Read } from "../../logic/read.js";
import type { Scope } from "../../logic/scope.js";
import type { Json, JsonObject } from "../../model/json.js";
import type { Tri } from "../../model/tri.js";
import { isPersonal, masked } from "../maskPersonal.js";
import { type Demand, openAt, openElements, opensOf, type Shortfall } from "./demand.js";
import { partsOf } from "./match.js";
import { actualOf, type MatchWorld, type Part } from "./part.js";

const NONE: readonly Shortfall[] = [];

/** What a field demand is compiled for. */
export interface FieldPlace {
  readonly read: Read;
  /** Name of the field as texts show it, such as `"lab.accredited"`. */
  readonly field: string;
  /** The message key for what is wrong, such as `"is-not"`. */
  readonly keyOf: (what: string) => string;
  /** The value belongs to a person. */
  readonly personal?: boolean;
}

/** Parameters that show values of the dossier. */
const SHOWN = new Set(["actual", "expected", "nearest", "unwanted"]);

/** Of what differs, the places only. */
const placesOnly = (differences: Json): Json =>
  Array.isArray(differences)
    ? differences.map((one) => ({ ...(one as JsonObject), here: "", there: "" }))
    : differences;

/** Numbers of persons are not shown whole. */
const hidden = (json: Json): Json => {
  if (typeof json === "string") return masked(json);
  return Array.isArray(json) ? json.map(hidden) : json;
};

const hiddenIn = (params: JsonObject): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      if (name === "differences") return [name, placesOnly(param)];
      return [name, SHOWN.has(name) ? hidden(param) : param];
    }),
  );

const isPersonalPlace = ({ places }: JsonObject): boolean =>
  Array.isArray(places) && places.some((path) => isPersonal(String(path)));

/** What leaves a part open; a value that is there and still cannot be judged is unreadable. */
function openOf(part: Part, { read }: FieldPlace, scope: Scope): readonly Shortfall[] {
  const opens = [...opensOf(part.cells), ...openElements(read, scope)];
  return opens.length > 0 ? opens : [{ kind: "unreadable", path: read.pointer(scope) }];
}

function tellPart(part: Part, value: unknown, place: FieldPlace, scope: Scope): readonly Shortfall[] {
  const outcome = part.test(value);
  if (outcome === true) return NONE;
  if (outcome === undefined) return openOf(part, place, scope);
  const { what, params } = part.tell(value);
  const isHidden = place.personal === true || isPersonalPlace(params) || part.personal?.(value) === true;
  const told = isHidden ? hiddenIn(params) : params;
  told["field"] = place.field;
  const [actual, expected] = [actualOf(value), part.expected()];
  return [
    {
      kind: "missed",
      reason: { path: place.read.pointer(scope), key: place.keyOf(what), params: told },
      actual: isHidden ? hidden(actual) : actual,
      expected: isHidden ? hidden(expected) : expected,
    },
  ];
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
      return parts.length === 1 && only !== undefined
        ? tellPart(only, value, place, scope)
        : parts.flatMap((part) => tellPart(part, value, place, scope));
    },
  };
}
