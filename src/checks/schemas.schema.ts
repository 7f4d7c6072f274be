import type { z } from "zod";
import { certificateSchema } from "./certificate.schema.js";
import { documentSchema } from "./document.schema.js";
import { imageSchema } from "./image.schema.js";
import { labelSchema } from "./label.schema.js";
import { lengthSchema } from "./length.schema.js";
import { registrationSchema } from "./registration.schema.js";
import { roleSchema } from "./role.schema.js";

/** The schema of every kind's demands, by the name that rules use. */
export const CHECK_SCHEMAS: { readonly [kind: string]: z.ZodType } = {
  certificate: certificateSchema,
  document: documentSchema,
  image: imageSchema,
  label: labelSchema,
  length: lengthSchema,
  registration: registrationSchema,
  role: roleSchema,
};
