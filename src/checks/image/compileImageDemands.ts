import type { Names, Read } from "../../logic/read.js";
import type { Json } from "../../model/json.js";
import type { Vocabulary } from "../check.js";
import type { Cells } from "../evidence/cells.js";
import type { Demand } from "../evidence/demand.js";
import { equalityAt } from "../evidence/equality.js";
import { fieldDemand } from "../evidence/fieldDemand.js";
import { fieldDemandsOf, IMAGE_FIELDS, type ImageDemands, type Pair } from "./imageDemands.js";
import { longestSideDemand, ratioDemand } from "./sides.js";

/** What the demands on one image are compiled with. */
export interface ImageWorld {
  /** Where the image is read from, such as `"image"`. */
  readonly at: string;
  readonly names: Names;
  readonly cells: Cells;
  readonly vocabulary: Vocabulary;
}

/** Fields whose limits have texts of their own. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ["bytes", "bytes"],
  ["fill", "fill"],
  ["backgroundWhiteShare", "background"],
  ["width", "width"],
  ["height", "height"],
]);

/** The message key for one field: `"no-watermark"` for a watermark that must not be there, `"fill-below"` for a share of the frame. */
function keyOf(what: string, name: string): string {
  if (what === "not-allowed") return `check.image.no-${name}`;
  if (what === "needed" && name === "transparent") return "check.image.needs-transparent";
  const measure = what === "above" || what === "below" ? MEASURES.get(name) : undefined;
  return `check.image.${measure === undefined ? what : `${measure}-${what}`}`;
}

function onField(name: string, path: string, demand: Json, { at, names, cells, vocabulary }: ImageWorld): Demand {
  const read = names.read(`${at}.${path}`);
  const equality = equalityAt(read.path, read.shape, vocabulary);
  return fieldDemand(
    demand,
    { read, field: name, keyOf: (what) => keyOf(what, name) },
    { cells, equality, shape: read.shape, identifiers: vocabulary, noneIsEndless: false },
  );
}

/** Both sides at least, or at most, so long. */
function bothSides(limit: "min" | "max", pair: Pair | undefined, world: ImageWorld): readonly Demand[] {
  if (pair === undefined) return [];
  const [wide, high] = pair;
  return [
    onField("width", "widthPx", { [limit]: wide }, world),
    onField("height", "heightPx", { [limit]: high }, world),
  ];
}

const square = (side: number | undefined): Pair | undefined => (side === undefined ? undefined : [side, side]);

function sizeDemands(
  { px, longestSide, shortestSide, ratio }: ImageDemands,
  image: Read,
  world: ImageWorld,
): readonly Demand[] {
  if (px === undefined && longestSide === undefined && shortestSide === undefined && ratio === undefined) return [];
  const { at, names } = world;
  const sides = { width: names.read(`${at}.widthPx`), height: names.read(`${at}.heightPx`) };
  return [
    ...bothSides("min", px?.min, world),
    ...bothSides("max", px?.max, world),
    ...bothSides("min", square(shortestSide?.min), world),
    ...bothSides("max", square(longestSide?.max), world),
    ...(longestSide?.min === undefined ? [] : [longestSideDemand(longestSide.min, sides)]),
    ...(ratio === undefined ? [] : [ratioDemand(ratio.min, ratio.max, sides, image)]),
  ];
}

/** Compiles the demands on one image, in the order in which they are told. */
export function compileImageDemands(demands: ImageDemands, world: ImageWorld): readonly Demand[] {
  const fields = fieldDemandsOf(demands).map(([name, demand]) =>
    onField(name, IMAGE_FIELDS[name] as string, demand, world),
  );
  return [...sizeDemands(demands, world.names.read(world.at), world), ...fields];
}
