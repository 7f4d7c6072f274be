import { evidenceSchema } from "./evidence/evidence.schema.js";

/** `{"registration": {"scheme": "VAT", "country": {"var": "target.market"}}}` */
export const registrationSchema = evidenceSchema("registrations");
