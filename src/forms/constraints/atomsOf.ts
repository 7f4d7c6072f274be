import type { EvidenceDemands } from "../../checks/evidence/evidenceDemands.js";
import type { ImageDemands } from "../../checks/image/imageDemands.js";
import type { LengthUnit } from "../../checks/measure.js";
import { isDay } from "../../model/day.js";
import { isObject, type Json } from "../../model/json.js";
import { at } from "../../model/pointer.js";
import type { CheckSpec } from "../../packs/pack.js";
import { leavesOf } from "../leavesOf.js";
import type { Atom, AtomDemand, AtomWay } from "./atom.js";
import { type AtomPlace, type AtomWorld, placeOf, spelledOut, valueOfDemand } from "./atomWorld.js";
import { evidenceAtoms } from "./evidenceAtoms.js";
import { unitAt } from "./fieldAtoms.js";
import { imageAtoms, imageOf } from "./imageAtoms.js";
import { sharedLimits } from "./sharedLimits.js";

type Demands = { readonly [name: string]: Json };

const OTHER: AtomDemand = { kind: "other" };

/** A demand on every place that a check looks at. */
const onPlaces = ({ of }: Demands, world: AtomWorld, make: (place: AtomPlace) => AtomDemand): readonly Atom[] =>
  ([of].flat() as readonly string[]).map((path) => {
    const place = placeOf(path, world);
    return { at: place.at, demand: make(place) };
  });

/** Numbers by name; `undefined` where one that is demanded is not known. */
function numbers(
  demands: Demands,
  names: readonly string[],
  world: AtomWorld,
): { readonly [name: string]: Json } | undefined {
  const asked = names.filter((name) => demands[name] !== undefined);
  const known = asked.map((name) => [name, valueOfDemand(demands[name], world)] as const);
  const stated = known.filter(([, value]) => value !== null);
  return stated.some(([, value]) => value === undefined)
    ? undefined
    : (Object.fromEntries(stated) as { readonly [name: string]: Json });
}

function lengthAtoms(demands: Demands, world: AtomWorld): readonly Atom[] {
  const limits = numbers(demands, ["min", "max"], world);
  return onPlaces(demands, world, ({ shape }) => {
    const unit = (demands["unit"] ?? (shape.type === "list" ? "items" : "characters")) as LengthUnit;
    return limits === undefined ? OTHER : { kind: "length", unit, ...limits };
  });
}

const RANGE = ["min", "max", "above", "below"];

const isNumber = (value: Json): boolean => typeof value === "number";

function rangeAtoms(demands: Demands, world: AtomWorld): readonly Atom[] {
  const limits = numbers(demands, RANGE, world);
  const currency = valueOfDemand(demands["currency"], world);
  return onPlaces(demands, world, ({ shape, at: pointer }) => {
    if (limits === undefined) return OTHER;
    const { min, max, above, below } = limits;
    const isPlain = Object.values(limits).every(isNumber);
    const decimals = typeof demands["decimals"] === "number" ? { decimals: demands["decimals"] } : {};
    if (shape.type === "day") {
      if (above !== undefined || below !== undefined) return OTHER;
      return { kind: "days", ...(isDay(min) ? { notBefore: min } : {}), ...(isDay(max) ? { notAfter: max } : {}) };
    }
    if (!isPlain || (shape.type === "money" && typeof currency !== "string" && Object.keys(limits).length > 0))
      return OTHER;
    const money = shape.type === "money";
    return {
      kind: "range",
      unit: money ? "money" : unitAt(pointer),
      ...(money && typeof currency === "string" ? { currency } : {}),
      ...limits,
      ...decimals,
    };
  });
}

function choiceAtoms(demands: Demands, world: AtomWorld): readonly Atom[] {
  const values = valueOfDemand(demands["values"], world);
  return onPlaces(demands, world, () =>
    Array.isArray(values)
      ? { kind: "choices", values: values as readonly Json[], ignoreCase: demands["ignoreCase"] === true }
      : OTHER,
  );
}

function patternAtoms(demands: Demands, world: AtomWorld): readonly Atom[] {
  const { matches, not, ignoreCase } = demands;
  return onPlaces(demands, world, () => ({
    kind: "pattern",
    ...(typeof matches === "string" ? { matches } : {}),
    ...(typeof not === "string" ? { not } : {}),
    ignoreCase: ignoreCase === true,
  }));
}

/** What an address has to have, part by part; its form as a whole is left to the check. */
function addressAtoms(demands: Demands, world: AtomWorld): readonly Atom[] {
  const { of, require = [], maxLength = {}, country, ...others } = demands;
  const { at: address } = placeOf(String(of), world);
  const countries =
    country === undefined ? undefined : ([valueOfDemand(country, world)].flat() as readonly (Json | undefined)[]);
  const known =
    countries?.every((code) => typeof code === "string") === true
      ? spelledOut(countries as readonly Json[], world)
      : undefined;
  return [
    ...(require as readonly string[]).map((part): Atom => ({ at: at(address, part), demand: { kind: "required" } })),
    ...Object.entries(isObject(maxLength) ? maxLength : {}).map(
      ([part, max]): Atom => ({
        at: at(address, part),
        demand: { kind: "length", unit: "characters", max: Number(max) },
      }),
    ),
    ...(known === undefined
      ? []
      : [{ at: at(address, "country"), demand: { kind: "choices", values: known, ignoreCase: false } as const }]),
    ...(Object.keys(others).length > 0 || (country !== undefined && known === undefined)
      ? [{ at: address, demand: OTHER }]
      : []),
  ];
}

type Reader = (demands: Demands, world: AtomWorld) => readonly Atom[];

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["required", (demands, world) => onPlaces(demands, world, () => ({ kind: "required" }))],
  ["unique", (demands, world) => onPlaces(demands, world, () => ({ kind: "unique" }))],
  ["length", lengthAtoms],
  ["range", rangeAtoms],
  ["one-of", choiceAtoms],
  ["pattern", patternAtoms],
  [
    "identifier",
    (demands, world) => onPlaces(demands, world, () => ({ kind: "identifier", identifier: String(demands["kind"]) })),
  ],
  [
    "forbidden",
    ({ of, ...demands }, world) => onPlaces({ of: of ?? [] }, world, () => ({ kind: "forbidden", demands })),
  ],
  ["address", addressAtoms],
  ["image", (demands, world) => imageAtoms(demands as ImageDemands, world)],
  ["document", (demands, world) => evidenceAtoms("documents", demands as EvidenceDemands, world)],
  ["certificate", (demands, world) => evidenceAtoms("certificates", demands as EvidenceDemands, world)],
  ["registration", (demands, world) => evidenceAtoms("registrations", demands as EvidenceDemands, world)],
  ["role", (demands, world) => evidenceAtoms("roles", demands as EvidenceDemands, world)],
]);

/** The same places, without what is asked of them: what is asked hangs on a condition. */
const asOther = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.map(({ at: pointer }) => ({ at: pointer, demand: OTHER }));

/** What holds whichever way is taken; and at every place, and at a picture as a whole, the ways that there are. */
function anyOfAtoms(parts: readonly CheckSpec[], world: AtomWorld): readonly Atom[] {
  const ways = parts.map((check): AtomWay => ({ check, atoms: atomsOf(check, world) }));
  const [only] = ways;
  if (only !== undefined && ways.length === 1) return only.atoms;
  const places = ways.flatMap(({ atoms }) => atoms.flatMap(({ at: place }) => [place, ...imageOf(place)]));
  return [
    ...sharedLimits(ways.map(({ atoms }) => atoms)),
    ...[...new Set(places)].map((place): Atom => ({ at: place, demand: { kind: "other", ways } })),
  ];
}

/** Every demand of a check on a place of the dossier. What has to hold only in one of several ways is told as such. */
export function atomsOf(spec: CheckSpec, world: AtomWorld): readonly Atom[] {
  const [kind = "", demands] = Object.entries(spec)[0] ?? [];
  if (kind === "allOf" && Array.isArray(demands))
    return demands.flatMap((part: Json) => atomsOf(part as CheckSpec, world));
  if (kind === "anyOf" && Array.isArray(demands)) return anyOfAtoms(demands as readonly CheckSpec[], world);
  const leaves = leavesOf(spec);
  if (leaves.length > 1 || leaves[0] !== spec) return asOther(leaves.flatMap((leaf) => atomsOf(leaf, world)));
  const read = READERS.get(kind);
  return read === undefined || !isObject(demands) ? [] : read(demands as Demands, world);
}
