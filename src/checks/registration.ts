import { compileEvidence } from "./evidence/compileEvidence.js";

/** Whether there is a registration that meets all the demands. */
export const compileRegistration = compileEvidence("registrations");
