import { evidenceSchema } from "./evidence/evidence.schema.js";

/** `{"role": {"type": "eu-responsible-person", "address": {"country": {"in": "EU"}}}}`: somebody who acts for the merchant or its goods in a market. One has to meet all demands. */
export const roleSchema = evidenceSchema("roles");
