import { z } from "zod";
import { codeOf, place } from "./demand.schema.js";

/** `{"identifier": {"of": "merchant.numbers.uscc", "kind": "cn-uscc"}}`: form and check digits of a number. */
export const identifierSchema = z.strictObject({
  /** The number. */
  of: place("text"),
  /** What kind of number it is: one of `vocabulary/identifiers.json`. */
  kind: codeOf("identifiers"),
  /** What becomes of a number that is only doubtful: real ones are known to look like it. Default: it passes. */
  doubtful: z.enum(["pass", "fail"]).optional(),
});

export type IdentifierDemands = z.infer<typeof identifierSchema>;
