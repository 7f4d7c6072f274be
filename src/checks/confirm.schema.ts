import { z } from "zod";
import { codeOf, duration } from "./demand.schema.js";

/** `{"confirm": {"question": "sub-accounts-least-privilege", "every": {"months": 12}}}`: the merchant has said yes. */
export const confirmSchema = z
  .strictObject({
    /** The question of `vocabulary/questions`. */
    question: codeOf("questions"),
    /** How long a yes holds: it has to be said again and again. */
    every: duration.optional(),
    /** How old the yes may be. */
    within: duration.optional(),
  })
  .refine(({ every, within }) => every === undefined || within === undefined, "every or within, not both");

export type ConfirmDemands = z.infer<typeof confirmSchema>;
