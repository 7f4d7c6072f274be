import { z } from "zod";
import { condition } from "./demand.schema.js";

/** `{"prohibited": {"if": {"===": [{"var": "listing.productType"}, "laser-pointer"]}}}`: what must not be. */
export const prohibitedSchema = z.strictObject({
  /** Fails where this holds, passes where it does not. */
  if: condition(),
});

export type ProhibitedDemands = z.infer<typeof prohibitedSchema>;
