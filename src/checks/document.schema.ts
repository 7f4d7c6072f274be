import { evidenceSchema } from "./evidence/evidence.schema.js";

/** `{"document": {"type": "business-licence", "left": {"min": {"days": 90}}}}`: papers of the company and its people. One has to meet all demands. */
export const documentSchema = evidenceSchema("documents");
