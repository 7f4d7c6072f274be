import type { z } from "zod";
import { lengthSchema } from "./length.schema.js";

/** The schema of every kind's demands, by the name that rules use. */
export const CHECK_SCHEMAS: { readonly [kind: string]: z.ZodType } = {
  length: lengthSchema,
};
