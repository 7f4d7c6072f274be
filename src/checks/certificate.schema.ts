import { evidenceSchema } from "./evidence/evidence.schema.js";

/** `{"certificate": {"scheme": "test-report", "standards": {"allOf": ["EN 71-1"]}, "covers": "listing"}}`: proofs about goods: certificates, test reports, declarations of conformity. One has to meet all demands. */
export const certificateSchema = evidenceSchema("certificates");
