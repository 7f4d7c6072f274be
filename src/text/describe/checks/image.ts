import { IMAGE_FIELDS, type ImageDemands, type Pair } from "../../../checks/image/imageDemands.js";
import type { Json } from "../../../model/json.js";
import { line } from "../description.js";
import { fieldDemand } from "../fieldDemand.js";
import type { Wording } from "../wording.js";
import type { DescribeCheckKind } from "./describeCheckKind.js";
import { limitTexts } from "./limits.js";

type Size = "px" | "ratio" | "longestSide" | "shortestSide";

const pair = (limit: Json): Pair => limit as Pair;

const WRITERS: { readonly [Name in Size]: (limit: Json, wording: Wording) => string } = {
  px: (limit, wording) => wording.say("pixels", { width: pair(limit)[0], height: pair(limit)[1] }),
  ratio: (limit, wording) => wording.say("ratio", { width: pair(limit)[0], height: pair(limit)[1] }),
  longestSide: (limit, wording) => wording.say("image.pixels", { count: limit }),
  shortestSide: (limit, wording) => wording.say("image.pixels", { count: limit }),
};

function sizeTexts(name: Size, demand: Json, wording: Wording): readonly string[] {
  const limits = demand as { readonly min?: Json; readonly max?: Json };
  const texts = limitTexts(limits, wording, (limit) => WRITERS[name](limit, wording));
  return [wording.titled(wording.say(`image.${name}`), wording.demands(texts))];
}

function demandTexts(name: string, demand: Json, wording: Wording): readonly string[] {
  if (Object.hasOwn(WRITERS, name)) return sizeTexts(name as Size, demand, wording);
  const path = Object.hasOwn(IMAGE_FIELDS, name) ? IMAGE_FIELDS[name] : undefined;
  const known = path === undefined ? undefined : wording.known(`image.${path}`);
  if (path === undefined || known === undefined) return [];
  const parent = path.includes(".") ? path : `images.${path}`;
  return fieldDemand(demand, parent, known.shape, wording);
}

/** How many images there have to be, or how many that meet the other demands. */
function countText({ count, which }: ImageDemands, such: boolean, wording: Wording): readonly string[] {
  if (count === undefined) return [];
  const of = which === "main" || which === "other" ? (`image.number.${which}` as const) : "image.number";
  const texts = limitTexts(count, wording, (limit) => wording.operand(limit));
  return [wording.titled(wording.say(such ? "image.such" : of), wording.demands(texts))];
}

function whichImages({ of, which, count }: ImageDemands, such: boolean, wording: Wording): string {
  if (of !== undefined) return wording.place(of);
  if (count !== undefined && !such) return "";
  if (which !== undefined || wording.sight.self !== "image") return wording.say(`image.${which ?? "every"}`);
  return "";
}

export const describeImage: DescribeCheckKind<ImageDemands> = (demands, wording) => {
  const { of: _, which: __, count: ___, ...others } = demands;
  const texts = Object.entries(others).flatMap(([name, demand]) => demandTexts(name, demand as Json, wording));
  const such = texts.length > 0;
  const what = whichImages(demands, such, wording);
  const all = wording.demands([...texts, ...countText(demands, such, wording)]);
  return line(what === "" ? all : wording.titled(what, all));
};
