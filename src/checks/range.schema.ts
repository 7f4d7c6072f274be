import { z } from "zod";
import { operand, place } from "./demand.schema.js";
import { leaveRoom } from "./limits.js";

const limit = operand(z.union([z.number(), z.iso.date()]), "number", "day", "money");

/** `{"range": {"of": "listing.price", "max": 5000, "currency": "CNY"}}`: how much, how many, or when. */
export const rangeSchema = z
  .strictObject({
    /** A number, an amount of money, or a day. */
    of: place("number", "money", "day"),
    /** At least this. */
    min: limit.optional(),
    /** At most this. */
    max: limit.optional(),
    /** More than this. */
    above: limit.optional(),
    /** Less than this. */
    below: limit.optional(),
    /** Most decimal places that the number may have. */
    decimals: z.int().min(0).max(10).optional(),
    /** ISO 4217 code that limits on money are stated in; no amount is converted. */
    currency: operand(z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code"), "text", "code").optional(),
  })
  .refine(
    ({ min, max, above, below, decimals }) => [min, max, above, below, decimals].some((demand) => demand !== undefined),
    "min, max, above, below or decimals",
  )
  .refine(leaveRoom, "limits of one type between which something lies");

export type RangeDemands = z.infer<typeof rangeSchema>;
