import { z } from "zod";
import { place } from "./demand.schema.js";
import { type IdentifierKindId, identifierKinds } from "./identifier/identifierKinds.js";

const kinds = Object.keys(identifierKinds) as [IdentifierKindId, ...IdentifierKindId[]];

/** `{"identifier": {"of": "merchant.numbers.uscc", "kind": "cn-uscc"}}`: form and check digits of a number. */
export const identifierSchema = z.strictObject({
  /** The number. */
  of: place("text"),
  /** What kind of number it is. */
  kind: z.enum(kinds),
  /** What becomes of a number whose check digits do not fit although real ones are known to fail them too. Default: it passes. */
  doubtful: z.enum(["pass", "fail"]).optional(),
});

export type IdentifierDemands = z.infer<typeof identifierSchema>;
