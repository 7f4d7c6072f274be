import { z } from "zod";
import { duration, onePlace } from "./demand.schema.js";

/** `{"deadline": {"of": "event.answeredOn", "from": "event.on", "within": {"days": 7}}}`: done in time. */
export const deadlineSchema = z.strictObject({
  /** The day on which it was done; `false` where the dossier says that it was not. */
  of: onePlace("day"),
  /** The day from which time runs. */
  from: onePlace("day"),
  /** How long; the last day still counts. */
  within: duration,
});

export type DeadlineDemands = z.infer<typeof deadlineSchema>;
