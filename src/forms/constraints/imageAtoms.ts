import { IMAGE_FIELDS, type ImageDemands, type Pair } from "../../checks/image/imageDemands.js";
import { isObject, type Json } from "../../model/json.js";
import { at, type Pointer } from "../../model/pointer.js";
import type { Atom } from "./atom.js";
import { type AtomWorld, placeOf } from "./atomWorld.js";
import { fieldAtoms } from "./fieldAtoms.js";

/** The image that a place lies in; none for other places. */
export const imageOf = (place: Pointer): readonly Pointer[] =>
  /^\/listings\/[^/]+\/images\/[^/]+(?=\/)/.exec(place)?.slice(0, 1) ?? [];

/** The images that are meant, each by its pointer; `*` for every one. */
function imagesOf({ of, which, count }: ImageDemands, { ref }: AtomWorld): readonly Pointer[] {
  if (of !== undefined) return ["/storefront/logo"];
  if (ref.kind === "image" && which === undefined && count === undefined) return [ref.pointer];
  const images = at(ref.listing?.pointer ?? ref.pointer, "images");
  if (which === "main") return [at(images, 0)];
  if (which !== "other") return [`${images}/*`];
  const listing = (ref.listing ?? ref).value;
  const given = isObject(listing) && Array.isArray(listing["images"]) ? listing["images"].length : 2;
  return Array.from({ length: Math.max(0, given - 1) }, (_, index) => at(images, index + 1));
}

function sideAtoms({ px, longestSide, shortestSide }: ImageDemands, image: Pointer): readonly Atom[] {
  const square = (side: number | undefined): Pair | undefined => (side === undefined ? undefined : [side, side]);
  const both = (limit: "min" | "max", pair: Pair | undefined): readonly Atom[] =>
    (["widthPx", "heightPx"] as const).flatMap((name, index) => {
      const value = pair?.[index];
      return value === undefined
        ? []
        : [{ at: at(image, name), demand: { kind: "range", unit: "pixels", [limit]: value } as const }];
    });
  return [
    ...both("min", px?.min),
    ...both("max", px?.max),
    ...both("min", square(shortestSide?.min)),
    ...both("max", square(longestSide?.max)),
  ];
}

function wholeAtoms({ longestSide, ratio }: ImageDemands, image: Pointer): readonly Atom[] {
  if (longestSide?.min === undefined && ratio === undefined) return [];
  const demand = {
    kind: "sides",
    ...(longestSide?.min === undefined ? {} : { longestSide: longestSide.min }),
    ...(ratio?.min === undefined ? {} : { minRatio: ratio.min }),
    ...(ratio?.max === undefined ? {} : { maxRatio: ratio.max }),
  } as const;
  return [{ at: image, demand }];
}

function countAtoms(demands: ImageDemands, { ref }: AtomWorld): readonly Atom[] {
  const { count, which, of: _, ...others } = demands;
  if (count === undefined) return [];
  const images = at(ref.listing?.pointer ?? ref.pointer, "images");
  const plain = which === undefined || which === "every";
  // Of images that meet something at least so many have to be there at all; how many there are at most it does not say.
  const max = plain && Object.keys(others).length === 0 ? count.max : undefined;
  const min = plain ? count.min : undefined;
  const other: Atom = { at: images, demand: { kind: "other" } };
  if (min === undefined && max === undefined) return [other];
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const counted: Atom = { at: images, demand: { kind: "length", unit: "items", ...limits } };
  return Object.keys(others).length > 0 ? [counted, other] : [counted];
}

/** What is demanded of images, field by field. */
export function imageAtoms(demands: ImageDemands, world: AtomWorld): readonly Atom[] {
  if (demands.count !== undefined) return countAtoms(demands, world);
  const { shape } = placeOf(world.ref.kind === "image" ? "image" : "listings[].images[]", world);
  return imagesOf(demands, world).flatMap((image) => [
    ...sideAtoms(demands, image),
    ...wholeAtoms(demands, image),
    ...Object.entries(IMAGE_FIELDS).flatMap(([name, path]) => {
      if (demands[name] === undefined) return [];
      const parts = path.split(".");
      const nested = parts.reduceRight<Json>((inner, part) => ({ [part]: inner }), demands[name] as Json);
      return fieldAtoms(nested, shape, image, world);
    }),
  ]);
}
