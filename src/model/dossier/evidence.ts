import { addressSchema } from "./address.js";
import {
  code,
  country,
  day,
  integer,
  language,
  list,
  listOf,
  mayBeNone,
  money,
  number,
  oneOf,
  record,
  text,
  yesOrNo,
} from "./fields.js";

const fileSchema = record({
  name: text(),
  format: oneOf("jpeg", "png", "pdf", "tiff", "gif", "webp", "heic", "bmp", "doc", "docx", "xls", "xlsx"),
  bytes: integer(),
  widthPx: integer(),
  heightPx: integer(),
  dpi: number(),
  colour: yesOrNo(),
  capture: oneOf("original", "scan", "photo", "rephotographed", "screenshot", "photocopy"),
  sides: listOf(oneOf("front", "back")),
  pages: integer(),
});

/** What a paper is good for: the listings' SKUs or models, brands, equipment types, shipments. `[]` covers nothing. */
const coversSchema = record({
  skus: listOf(text()),
  models: listOf(text()),
  brands: listOf(text()),
  equipmentTypes: listOf(text()),
  shipments: listOf(text()),
  categories: listOf(code("categories")),
});

const translationSchema = mayBeNone(record({ language: language(), kind: oneOf("notarised", "certified", "plain") }));

/** Company, personal and product papers. */
const documentSchema = record({
  type: code("documentTypes"),
  number: text(),
  holder: text(),
  holderCountry: country(),
  issuer: text(),
  country: country(),
  issuedOn: day(),
  expiresOn: mayBeNone(day()),
  periodFrom: day(),
  periodTo: day(),
  language: language(),
  translation: translationSchema,
  sealed: yesOrNo(),
  sides: listOf(oneOf("front", "back")),
  address: addressSchema,
  representative: text(),
  uscc: text(),
  amount: money(),
  office: text(),
  declaration: text(),
  person: text(),
  covers: coversSchema,
  file: fileSchema,
});

/** Proofs about goods: certificates, test reports, declarations of conformity. */
const certificateSchema = record({
  scheme: code("certificateSchemes"),
  class: text(),
  number: text(),
  issuer: text(),
  lab: record({ name: text(), accredited: listOf(text()), country: country(), accepted: listOf(text()) }),
  standards: listOf(text()),
  legislation: listOf(text()),
  part: text(),
  issuedOn: day(),
  expiresOn: mayBeNone(day()),
  holder: text(),
  holderCountry: country(),
  language: language(),
  markets: listOf(country()),
  sealed: yesOrNo(),
  covers: coversSchema,
  file: fileSchema,
});

/** Entries in a register: tax, customs, producer responsibility, product notification. */
const registrationSchema = record({
  scheme: code("registrationSchemes"),
  country: country(),
  number: text(),
  holder: text(),
  issuer: text(),
  validFrom: day(),
  validUntil: mayBeNone(day()),
  renewedOn: day(),
  address: addressSchema,
  status: oneOf("active", "applied", "suspended", "expired"),
  covers: coversSchema,
});

/** Somebody who acts for the merchant or its goods in a market. */
const roleSchema = record({
  type: code("roleTypes"),
  name: text(),
  address: addressSchema,
  email: text(),
  phone: text(),
  url: text(),
  notifiedTo: listOf(text()),
  mandate: yesOrNo(),
  appointedOn: day(),
  expiresOn: mayBeNone(day()),
  acts: listOf(text()),
  number: text(),
  covers: coversSchema,
});

export const labelSchema = record({
  element: code("labelElements"),
  on: listOf(oneOf("product", "packaging", "manual", "parcel", "offer", "qr", "accompanying-paper")),
  languages: listOf(language()),
  text: text(),
  heightMm: number(),
});

export const evidenceLists = {
  documents: list("document", documentSchema),
  certificates: list("certificate", certificateSchema),
  registrations: list("registration", registrationSchema),
  roles: list("role", roleSchema),
};
