import { z } from "zod";
import { dossierShape } from "../generated/dossierShape.js";
import { isObjectShape, type ListShape, type Shape } from "../model/shape.js";
import { demandOn } from "./evidence/evidence.schema.js";
import { IMAGE_FIELDS } from "./image/imageDemands.js";

const LIMITS = "min up to max";

const pair = z.tuple([z.int().min(1), z.int().min(1)]);

const inOrder = ({ min, max }: { min?: number | undefined; max?: number | undefined }): boolean =>
  min === undefined || max === undefined || min <= max;

const pairsInOrder = ({
  min,
  max,
}: {
  min?: readonly number[] | undefined;
  max?: readonly number[] | undefined;
}): boolean => min === undefined || max === undefined || min.every((side, index) => side <= (max[index] ?? 0));

const isSomething = (limits: object): boolean => Object.keys(limits).length > 0;

const numbers = z
  .strictObject({ min: z.int().min(1).optional(), max: z.int().min(1).optional() })
  .refine(isSomething, "min or max")
  .refine(inOrder, LIMITS);

const pairs = z.strictObject({ min: pair.optional(), max: pair.optional() }).refine(isSomething, "min or max");

const ratioInOrder = ({ min, max }: z.infer<typeof pairs>): boolean =>
  min === undefined || max === undefined || min[0] * max[1] <= max[0] * min[1];

const counted = z
  .strictObject({ min: z.int().min(1).optional(), max: z.int().min(0).optional() })
  .refine(isSomething, "min or max")
  .refine(inOrder, LIMITS);

const imageShape = (): Shape => {
  const listing = (dossierShape.fields["listings"] as ListShape).of;
  return ((isObjectShape(listing) ? listing.fields["images"] : undefined) as ListShape).of;
};

const shapeAt = (path: string): Shape =>
  path
    .split(".")
    .reduce<Shape>((shape, name) => (isObjectShape(shape) ? (shape.fields[name] ?? shape) : shape), imageShape());

const LOGO = new Set(["of", "px", "longestSide", "shortestSide", "ratio", "format", "bytes", "dpi", "transparent"]);

/** `{"image": {"which": "main", "format": ["jpeg", "png"], "px": {"min": [500, 500]}}}` */
export const imageSchema = z
  .strictObject({
    /** The storefront's logo instead of the image that is judged. */
    of: z.literal("storefront.logo").optional(),
    /** From a listing: its main image (the first), the others, or every one (default). */
    which: z.enum(["main", "other", "every"]).optional(),
    /** How many of those images meet the other demands. */
    count: counted.optional(),
    /** Width and height. */
    px: pairs.refine(pairsInOrder, LIMITS).optional(),
    /** The longer of the two sides, in pixels. */
    longestSide: numbers.optional(),
    /** The shorter of the two sides, in pixels. */
    shortestSide: z.strictObject({ min: z.int().min(1) }).optional(),
    /** Width to height. */
    ratio: pairs.refine(ratioInOrder, LIMITS).optional(),
    /** Every field of the image and of what it shows, by its name. */
    ...Object.fromEntries(
      Object.entries(IMAGE_FIELDS).map(([name, path]) => [name, demandOn(shapeAt(path)).optional()]),
    ),
  })
  .refine((demands) => Object.keys(demands).some((name) => name !== "of" && name !== "which"), "a demand")
  .refine(
    (demands) => demands.of === undefined || Object.keys(demands).every((name) => LOGO.has(name)),
    "what a logo can be",
  );
