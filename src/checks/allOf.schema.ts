import { z } from "zod";
import { check } from "./demand.schema.js";

/** `{"allOf": [check, check]}`: all have to pass. */
export const allOfSchema = z.array(check()).min(1);

export type AllOfDemands = z.infer<typeof allOfSchema>;
