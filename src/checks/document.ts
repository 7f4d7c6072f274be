import { compileEvidence } from "./evidence/compileEvidence.js";

/** Whether there is a document that meets all the demands. */
export const compileDocument = compileEvidence("documents");
