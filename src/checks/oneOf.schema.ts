import { z } from "zod";
import { operand, place } from "./demand.schema.js";

/** `{"one-of": {"of": "listing.price.currency", "values": ["USD"]}}`: a value out of a few. */
export const oneOfSchema = z.strictObject({
  /** The value. */
  of: place("text", "code", "language", "number", "boolean"),
  /** What it may be; a list of the vocabulary by name. */
  values: operand(z.array(z.union([z.string(), z.number(), z.boolean()])).min(1), "list"),
  /** Whether upper and lower case are the same. */
  ignoreCase: z.boolean().optional(),
});

export type OneOfDemands = z.infer<typeof oneOfSchema>;
