import { z } from "zod";
import { codeOf, groupOrCountry, operand } from "./demand.schema.js";
import { leaveRoom } from "./limits.js";

const limit = operand(z.number(), "number");

const window = z.union([z.strictObject({ days: z.int().min(1) }), z.strictObject({ months: z.int().min(1) })]);

/** `{"metric": {"of": "late-shipment-rate", "below": 0.04, "windows": [{"days": 10}, {"days": 30}]}}`: how the account performs. */
export const metricSchema = z
  .strictObject({
    /** The metric. Rates are fractions of 1. */
    of: codeOf("accountMetrics"),
    /** At least this. */
    min: limit.optional(),
    /** At most this. */
    max: limit.optional(),
    /** More than this. */
    above: limit.optional(),
    /** Less than this. */
    below: limit.optional(),
    /** The windows over which it is demanded, each of them. Default: whichever are reported. */
    windows: z.array(window).min(1).optional(),
    /** The market for which it is demanded. Default: whichever are reported. */
    market: operand(groupOrCountry(), "code", "text").optional(),
  })
  .refine(
    ({ min, max, above, below }) => [min, max, above, below].some((demand) => demand !== undefined),
    "min, max, above or below",
  )
  .refine(leaveRoom, "limits between which something lies");

export type MetricDemands = z.infer<typeof metricSchema>;
export type MetricWindow = z.infer<typeof window>;
