import type { CompileCheck } from "./check.js";
import { compileCertificate } from "./certificate.js";
import { compileDocument } from "./document.js";
import { compileImage } from "./image.js";
import { compileLabel } from "./label.js";
import { compileLength } from "./length.js";
import { compileRegistration } from "./registration.js";
import { compileRole } from "./role.js";

/** Every kind of check, by the name that rules use. */
export const CHECK_KINDS: { readonly [kind: string]: CompileCheck<never> } = {
  certificate: compileCertificate as CompileCheck<never>,
  document: compileDocument as CompileCheck<never>,
  image: compileImage as CompileCheck<never>,
  label: compileLabel as CompileCheck<never>,
  length: compileLength as CompileCheck<never>,
  registration: compileRegistration as CompileCheck<never>,
  role: compileRole as CompileCheck<never>,
};
