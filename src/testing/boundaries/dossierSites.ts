import { dossierShape } from "../../generated/dossierShape.js";
import { isObject, type Json } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import { isObjectShape, type Shape } from "../../model/shape.js";
import type { Site } from "./site.js";

/** So many elements of a plain list are varied one by one: they are all alike. */
const FEW = 2;

/** What a walk through a dossier knows. */
interface Walk {
  /** Full paths that the rule reads. */
  readonly paths: ReadonlySet<string>;
  /** Own fields of packs, by full path. */
  readonly fields: { readonly [path: string]: Shape };
}

/** Where the walk stands. `name` is what rules call the place: `listing.traits`. */
interface Standing {
  readonly pointer: Pointer;
  readonly name: string;
  readonly shape: Shape;
}

const below = (name: string, field: string): string => (name === "" ? field : `${name}.${field}`);

function fieldOf({ shape, name }: Standing, field: string, { fields }: Walk): Shape | undefined {
  if (isObjectShape(shape)) return Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
  if (shape.type !== "own-fields") return undefined;
  const path = below(name, field);
  if (Object.hasOwn(fields, path)) return fields[path];
  return Object.keys(fields).some((other) => other.startsWith(`${path}.`)) ? shape : undefined;
}

function child(standing: Standing, field: string, walk: Walk): Standing | undefined {
  const shape = fieldOf(standing, field, walk);
  return shape && { pointer: at(standing.pointer, field), name: below(standing.name, field), shape };
}

/** Fields that the rule reads and the dossier does not have: they could be said. */
function absentSites(standing: Standing, value: Readonly<Record<string, unknown>>, walk: Walk): readonly Site[] {
  const prefix = standing.name === "" ? "" : `${standing.name}.`;
  return [...walk.paths].flatMap((path): readonly Site[] => {
    if (!path.startsWith(prefix)) return [];
    const rest = path
      .slice(prefix.length)
      .replace(/\[\].*$/, "")
      .split(".");
    if (value[rest[0] ?? ""] !== undefined) return [];
    const end = rest.reduce<Standing | undefined>((here, field) => here && child(here, field, walk), standing);
    return end === undefined ? [] : [{ pointer: end.pointer, shape: end.shape }];
  });
}

function sitesAt(standing: Standing, value: Json, walk: Walk): readonly Site[] {
  const { pointer, shape, name } = standing;
  const own: readonly Site[] = name === "" ? [] : [{ pointer, shape, value }];
  if (Array.isArray(value) && shape.type === "list") {
    const { of, element = "element" } = shape;
    const elements = (value as readonly Json[])
      .slice(0, isObjectShape(of) ? undefined : FEW)
      .flatMap((one, index) => sitesAt({ pointer: at(pointer, index), name: element, shape: of }, one, walk));
    return [...own, ...elements];
  }
  if (!isObject(value)) return own;
  const fields = Object.entries(value as { readonly [field: string]: Json }).flatMap(([field, inner]) => {
    const next = child(standing, field, walk);
    return next === undefined ? [] : sitesAt(next, inner, walk);
  });
  return [...own, ...fields, ...absentSites(standing, value, walk)];
}

/** Every place of a dossier at which something stands, and every one that is read and empty. */
export function dossierSites(dossier: Json, walk: Walk): readonly Site[] {
  const sites = sitesAt({ pointer: "/dossier", name: "", shape: dossierShape }, dossier, walk);
  return [...new Map(sites.map((site) => [site.pointer, site])).values()];
}
