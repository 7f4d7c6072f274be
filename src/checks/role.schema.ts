import { evidenceSchema } from "./evidence/evidence.schema.js";

/** `{"role": {"type": "eu-responsible-person", "address": {"country": {"in": "EU"}}}}` */
export const roleSchema = evidenceSchema("roles");
