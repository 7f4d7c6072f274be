import { evidenceSchema } from "./evidence/evidence.schema.js";

/** `{"registration": {"scheme": "VAT", "country": {"var": "target.market"}}}`: entries in a register: tax, customs, producer responsibility, product notification. One has to meet all demands. */
export const registrationSchema = evidenceSchema("registrations");
