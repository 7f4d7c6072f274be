import { isDay } from "../../model/day.js";
import { isObject, type Json } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import { isObjectShape, type Shape } from "../../model/shape.js";
import type { Atom, AtomDemand } from "./atom.js";
import { type AtomWorld, spelledOut, valueOfDemand } from "./atomWorld.js";
import type { RangeLimit } from "./constraint.js";

const UNITS: ReadonlyMap<string, RangeLimit["unit"]> = new Map([
  ["bytes", "bytes"],
  ["widthPx", "pixels"],
  ["heightPx", "pixels"],
  ["dpi", "dpi"],
  ["fill", "share"],
  ["backgroundWhiteShare", "share"],
]);

/** In what a number at a place is counted, by its name. */
export const unitAt = (pointer: Pointer): RangeLimit["unit"] =>
  UNITS.get(pointer.slice(pointer.lastIndexOf("/") + 1)) ?? "number";

const isOperand = (demand: object): boolean => "var" in demand || "list" in demand;

const OTHER: AtomDemand = { kind: "other" };

/** Choices are told only of codes, numbers and yes or no: texts are compared in ways of their own. */
function choicesOf(demand: Json, shape: Shape, world: AtomWorld): AtomDemand {
  if (shape.type === "list" || shape.type === "text" || shape.type === "language") return OTHER;
  const parts = [demand].flat() as readonly Json[];
  if (parts.some((part) => isObject(part) && !isOperand(part))) return OTHER;
  const values = parts.map((part) => valueOfDemand(part, world));
  if (values.includes(undefined)) return OTHER;
  return { kind: "choices", values: spelledOut(values.flat() as readonly Json[], world), ignoreCase: false };
}

/** Limits on a number or a day; those whose value is not known are left to `other`. */
function limitsOf(min: Json | undefined, max: Json | undefined, pointer: Pointer, world: AtomWorld): AtomDemand {
  const [least, most] = [valueOfDemand(min, world), valueOfDemand(max, world)];
  if (isDay(least) || isDay(most))
    return {
      kind: "days",
      ...(isDay(least) ? { notBefore: least } : {}),
      ...(isDay(most) ? { notAfter: most } : {}),
    };
  if (typeof least !== "number" && typeof most !== "number") return OTHER;
  return {
    kind: "range",
    unit: unitAt(pointer),
    ...(typeof least === "number" ? { min: least } : {}),
    ...(typeof most === "number" ? { max: most } : {}),
  };
}

const LIMITS = new Set(["min", "max"]);

/** The single demands in `{ min, max, matches, identifier, present }`. */
function namedAtoms(
  demand: { readonly [name: string]: Json },
  shape: Shape,
  pointer: Pointer,
  world: AtomWorld,
): readonly AtomDemand[] {
  const { min, max, matches, identifier, present, anyOf, ...others } = demand;
  if (shape.type === "list") return [OTHER];
  return [
    ...(Object.keys(demand).some((name) => LIMITS.has(name)) ? [limitsOf(min, max, pointer, world)] : []),
    ...(typeof matches === "string" ? [{ kind: "pattern", matches, ignoreCase: false } as const] : []),
    ...(typeof identifier === "string" ? [{ kind: "identifier", identifier } as const] : []),
    ...(present === true ? [{ kind: "required" } as const] : []),
    ...(anyOf === undefined ? [] : [choicesOf(anyOf, shape, world)]),
    ...(Object.keys(others).length > 0 || present === false ? [OTHER] : []),
  ];
}

/** The demands of evidence and images on a field and on the fields below it. */
export function fieldAtoms(demand: Json, shape: Shape, pointer: Pointer, world: AtomWorld): readonly Atom[] {
  if (!isObject(demand) || isOperand(demand)) return [{ at: pointer, demand: choicesOf(demand, shape, world) }];
  if (!isObjectShape(shape) || "present" in demand)
    return namedAtoms(demand as { readonly [name: string]: Json }, shape, pointer, world).map((one) => ({
      at: pointer,
      demand: one,
    }));
  return Object.entries(demand).flatMap(([name, inner]): readonly Atom[] => {
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    return field === undefined ? [] : fieldAtoms(inner as Json, field, at(pointer, name), world);
  });
}
