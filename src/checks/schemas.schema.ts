import type { z } from "zod";
import { addressSchema } from "./address.schema.js";
import { allOfSchema } from "./allOf.schema.js";
import { anyOfSchema } from "./anyOf.schema.js";
import { certificateSchema } from "./certificate.schema.js";
import { chooseSchema } from "./choose.schema.js";
import { confirmSchema } from "./confirm.schema.js";
import { deadlineSchema } from "./deadline.schema.js";
import { documentSchema } from "./document.schema.js";
import { forbiddenSchema } from "./forbidden.schema.js";
import { identifierSchema } from "./identifier.schema.js";
import { imageSchema } from "./image.schema.js";
import { labelSchema } from "./label.schema.js";
import { lengthSchema } from "./length.schema.js";
import { logicSchema } from "./logic.schema.js";
import { metricSchema } from "./metric.schema.js";
import { oneOfSchema } from "./oneOf.schema.js";
import { patternSchema } from "./pattern.schema.js";
import { prohibitedSchema } from "./prohibited.schema.js";
import { rangeSchema } from "./range.schema.js";
import { registrationSchema } from "./registration.schema.js";
import { requiredSchema } from "./required.schema.js";
import { roleSchema } from "./role.schema.js";
import { sameSchema } from "./same.schema.js";
import { uniqueSchema } from "./unique.schema.js";

/** The schema of every kind's demands, by the name that rules use. */
export const CHECK_SCHEMAS: { readonly [kind: string]: z.ZodType } = {
  address: addressSchema,
  allOf: allOfSchema,
  anyOf: anyOfSchema,
  certificate: certificateSchema,
  choose: chooseSchema,
  confirm: confirmSchema,
  deadline: deadlineSchema,
  document: documentSchema,
  forbidden: forbiddenSchema,
  identifier: identifierSchema,
  image: imageSchema,
  label: labelSchema,
  length: lengthSchema,
  logic: logicSchema,
  metric: metricSchema,
  "one-of": oneOfSchema,
  pattern: patternSchema,
  prohibited: prohibitedSchema,
  range: rangeSchema,
  registration: registrationSchema,
  required: requiredSchema,
  role: roleSchema,
  same: sameSchema,
  unique: uniqueSchema,
};
