import { z } from "zod";
import { operand, place } from "./demand.schema.js";

const limit = operand(z.union([z.number(), z.iso.date()]), "number", "day", "money");

type Limit = z.infer<typeof limit> | undefined;

const isLiteral = (value: Limit): value is number | string => typeof value === "number" || typeof value === "string";

/** Whether a lower limit leaves room below an upper one; what is not literal may. */
const leavesRoom = (low: Limit, high: Limit, equal: boolean): boolean =>
  !isLiteral(low) || !isLiteral(high) || (typeof low === typeof high && (low < high || (equal && low === high)));

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
  .refine(({ min, max, above, below, decimals }) => [min, max, above, below, decimals].some((demand) => demand !== undefined), "min, max, above, below or decimals")
  .refine(
    ({ min, max, above, below }) => leavesRoom(min, max, true) && leavesRoom(above, max, false) && leavesRoom(min, below, false) && leavesRoom(above, below, false),
    "limits of one type between which something lies",
  );

export type RangeDemands = z.infer<typeof rangeSchema>;
