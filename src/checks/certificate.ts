import { compileEvidence } from "./evidence/compileEvidence.js";

/** Whether there is a certificate that meets all the demands. */
export const compileCertificate = compileEvidence("certificates");
