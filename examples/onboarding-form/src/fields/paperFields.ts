import { COUNTRIES, LANGUAGES } from "./choices.ts";
import { ADDRESS } from "./companyFields.ts";
import type { FieldSpec } from "./fieldSpec.ts";

const COVERS: readonly FieldSpec[] = [
  { path: "/covers/models", kind: "lines", label: "coversModels", hint: "oneALine" },
  { path: "/covers/brands", kind: "lines", label: "coversBrands", hint: "oneALine" },
];

const address = ADDRESS.map(({ always: _, ...spec }): FieldSpec => ({ ...spec, path: `/address${spec.path}` }));

export const DOCUMENT: readonly FieldSpec[] = [
  { path: "/type", kind: "choice", label: "documentType", names: "documentTypes", always: true, wide: true },
  { path: "/file", kind: "file", label: "file", hint: "file", always: true, wide: true },
  { path: "/holder", kind: "text", label: "holder", hint: "holder", always: true },
  { path: "/number", kind: "text", label: "paperNumber" },
  { path: "/uscc", kind: "text", label: "uscc" },
  { path: "/representative", kind: "text", label: "representative" },
  { path: "/issuedOn", kind: "day", label: "issuedOn", always: true },
  { path: "/expiresOn", kind: "dayOrNever", label: "expiresOn", always: true },
  { path: "/periodFrom", kind: "day", label: "periodFrom" },
  { path: "/periodTo", kind: "day", label: "periodTo" },
  { path: "/language", kind: "choice", label: "language", choices: LANGUAGES, of: "language", always: true },
  {
    path: "/translation/kind",
    kind: "choice",
    label: "translationKind",
    choices: ["notarised", "certified", "plain"],
  },
  { path: "/translation/language", kind: "choice", label: "translationLanguage", choices: LANGUAGES, of: "language" },
  { path: "/sides", kind: "several", label: "sides", choices: ["front", "back"] },
  ...address,
  { path: "/file/colour", kind: "yesNo", label: "fileColour" },
  {
    path: "/file/capture",
    kind: "choice",
    label: "fileCapture",
    choices: ["original", "scan", "photo", "rephotographed", "screenshot", "photocopy"],
  },
  ...COVERS,
];

export const CERTIFICATE: readonly FieldSpec[] = [
  {
    path: "/scheme",
    kind: "choice",
    label: "certificateScheme",
    names: "certificateSchemes",
    always: true,
    wide: true,
  },
  { path: "/legislation", kind: "lines", label: "legislation", hint: "legislation" },
  { path: "/standards", kind: "lines", label: "standards", hint: "standards" },
  { path: "/holder", kind: "text", label: "holder", always: true },
  { path: "/issuer", kind: "text", label: "issuer" },
  { path: "/number", kind: "text", label: "paperNumber" },
  { path: "/issuedOn", kind: "day", label: "issuedOn", always: true },
  { path: "/expiresOn", kind: "dayOrNever", label: "expiresOn" },
  { path: "/language", kind: "choice", label: "language", choices: LANGUAGES, of: "language" },
  ...COVERS,
];

export const REGISTRATION: readonly FieldSpec[] = [
  { path: "/scheme", kind: "choice", label: "registrationScheme", names: "registrationSchemes", always: true },
  { path: "/country", kind: "choice", label: "registrationCountry", choices: COUNTRIES, of: "country", always: true },
  { path: "/number", kind: "text", label: "registrationNumber", always: true },
  { path: "/holder", kind: "text", label: "holder" },
  { path: "/validFrom", kind: "day", label: "validFrom" },
  { path: "/validUntil", kind: "dayOrNever", label: "validUntil" },
  { path: "/status", kind: "choice", label: "status", choices: ["active", "applied", "suspended", "expired"] },
  ...COVERS,
];

export const ROLE: readonly FieldSpec[] = [
  { path: "/type", kind: "choice", label: "roleType", names: "roleTypes", always: true, wide: true },
  { path: "/name", kind: "text", label: "partnerName", always: true },
  { path: "/email", kind: "text", label: "email", input: "email", always: true },
  { path: "/url", kind: "text", label: "website", input: "url" },
  { path: "/phone", kind: "text", label: "phone", input: "tel" },
  ...ADDRESS.map((spec) => ({ ...spec, path: `/address${spec.path}` })),
  { path: "/mandate", kind: "yesNo", label: "mandate" },
  { path: "/appointedOn", kind: "day", label: "appointedOn" },
  { path: "/expiresOn", kind: "dayOrNever", label: "expiresOn" },
  ...COVERS,
];
