import { compileEvidence } from "./evidence/compileEvidence.js";

/** Whether there is a role that meets all the demands. */
export const compileRole = compileEvidence("roles");
