import { evidenceSchema } from "./evidence/evidence.schema.js";

/** `{"document": {"type": "business-licence", "left": {"min": {"days": 90}}}}` */
export const documentSchema = evidenceSchema("documents");
