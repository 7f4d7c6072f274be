import type { Json } from "../../model/json.js";

/** Width and height. */
export type Pair = readonly [number, number];

interface Limits<Value> {
  readonly min?: Value;
  readonly max?: Value;
}

/** Which images of a listing are meant; `images[0]` is the main one. */
export type Which = "main" | "other" | "every";

/** What images can be demanded to be. Every other key is a field of the image or of what it shows. */
export interface ImageDemands {
  readonly of?: "storefront.logo";
  readonly which?: Which;
  readonly count?: Limits<number>;
  readonly px?: Limits<Pair>;
  readonly longestSide?: Limits<number>;
  readonly shortestSide?: { readonly min: number };
  readonly ratio?: Limits<Pair>;
  readonly [field: string]: unknown;
}

/** Where the fields stand that can be demanded by a plain name. */
export const IMAGE_FIELDS: { readonly [name: string]: string } = {
  format: "format",
  bytes: "bytes",
  dpi: "dpi",
  colour: "colour",
  role: "role",
  transparent: "transparent",
  animated: "animated",
  background: "content.background",
  backgroundWhiteShare: "content.backgroundWhiteShare",
  fill: "content.fill",
  text: "content.text",
  logo: "content.logo",
  watermark: "content.watermark",
  border: "content.border",
  inset: "content.inset",
  placeholder: "content.placeholder",
  accessoriesNotIncluded: "content.accessoriesNotIncluded",
  productCount: "content.productCount",
  mannequin: "content.mannequin",
  nudity: "content.nudity",
  view: "content.view",
  mark: "content.mark",
};

/** The demands on fields, by the names that rules use. */
export const fieldDemandsOf = (demands: ImageDemands): readonly (readonly [name: string, demand: Json])[] =>
  Object.keys(IMAGE_FIELDS).flatMap((name) =>
    demands[name] === undefined ? [] : [[name, demands[name] as Json] as const],
  );
