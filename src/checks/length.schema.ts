import { z } from "zod";
import { operand, place } from "./demand.schema.js";

/** Limits are inclusive. */
const limit = operand(z.int().min(0), "number", "integer");

/** `{"length": {"of": "listing.title", "max": 75}}`: how long a text or a list is. */
export const lengthSchema = z
  .strictObject({
    /** What is measured. */
    of: place("text", "list", "code", "language"),
    /** Characters are Unicode code points. Default: items for lists, characters for texts. */
    unit: z.enum(["characters", "graphemes", "bytes", "half-widths", "words", "items"]).optional(),
    /** At least so long. */
    min: limit.optional(),
    /** At most so long. */
    max: limit.optional(),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, "min or max")
  .refine(
    ({ min, max }) => !(typeof min === "number" && typeof max === "number" && min > max),
    "a min that is not above max",
  );

export type LengthDemands = z.infer<typeof lengthSchema>;
