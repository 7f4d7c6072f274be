import { z } from "zod";
import { place } from "./demand.schema.js";

/** `{"required": {"of": "listing.brand"}}`: something has been given. */
export const requiredSchema = z.strictObject({
  /** What has to be given, all of it. */
  of: place(),
});

export type RequiredDemands = z.infer<typeof requiredSchema>;
