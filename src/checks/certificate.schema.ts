import { evidenceSchema } from "./evidence/evidence.schema.js";

/** `{"certificate": {"scheme": "test-report", "standards": {"allOf": ["EN 71-1"]}, "covers": "listing"}}` */
export const certificateSchema = evidenceSchema("certificates");
