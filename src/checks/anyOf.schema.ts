import { z } from "zod";
import { check } from "./demand.schema.js";

/** `{"anyOf": [check, check]}`: one has to pass. */
export const anyOfSchema = z.array(check()).min(1);

export type AnyOfDemands = z.infer<typeof anyOfSchema>;
