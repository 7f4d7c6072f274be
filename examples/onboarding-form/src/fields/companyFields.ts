import { COUNTRIES, CURRENCIES, STOCK_COUNTRIES } from "./choices.ts";
import type { FieldSpec } from "./fieldSpec.ts";

export const COMPANY: readonly FieldSpec[] = [
  { path: "/country", kind: "choice", label: "country", choices: COUNTRIES, of: "country", always: true },
  {
    path: "/entityType",
    kind: "choice",
    label: "entityType",
    choices: ["company", "sole-proprietor", "individual", "partnership", "listed-company", "state-owned", "charity"],
    always: true,
  },
  { path: "/legalName", kind: "text", label: "legalName", hint: "legalName", always: true, wide: true },
  { path: "/legalNameLatin", kind: "text", label: "legalNameLatin", hint: "legalNameLatin", always: true, wide: true },
  { path: "/numbers/uscc", kind: "text", label: "uscc", hint: "uscc", always: true },
  { path: "/registeredOn", kind: "day", label: "registeredOn" },
  { path: "/email", kind: "text", label: "email", input: "email", autoComplete: "email", always: true },
  { path: "/phone", kind: "text", label: "phone", input: "tel", hint: "phone", autoComplete: "tel", always: true },
  { path: "/website", kind: "text", label: "website", input: "url" },
];

/** Of every postal address. */
export const ADDRESS: readonly FieldSpec[] = [
  { path: "/street", kind: "text", label: "street", always: true, wide: true },
  { path: "/city", kind: "text", label: "city", always: true },
  { path: "/province", kind: "text", label: "province" },
  { path: "/postcode", kind: "text", label: "postcode", always: true },
  { path: "/country", kind: "choice", label: "addressCountry", choices: COUNTRIES, of: "country", always: true },
];

const PERSON: readonly FieldSpec[] = [
  { path: "/name", kind: "text", label: "personName", always: true },
  { path: "/nameLatin", kind: "text", label: "personNameLatin" },
  { path: "/nationality", kind: "choice", label: "nationality", choices: COUNTRIES, of: "country", always: true },
  {
    path: "/idType",
    kind: "choice",
    label: "idType",
    choices: ["identity-card", "passport", "residence-permit", "driving-licence"],
    always: true,
  },
  { path: "/idNumber", kind: "text", label: "idNumber", always: true },
  { path: "/bornOn", kind: "day", label: "bornOn", always: true },
  { path: "/phone", kind: "text", label: "phone", input: "tel" },
  { path: "/email", kind: "text", label: "email", input: "email" },
];

export const REPRESENTATIVE: readonly FieldSpec[] = PERSON.map((spec) => ({
  ...spec,
  path: `/legalRepresentative${spec.path}`,
}));

export const OWNER: readonly FieldSpec[] = [
  ...PERSON,
  ...ADDRESS.map((spec) => ({ ...spec, path: `/address${spec.path}` })),
];

export const MONEY: readonly FieldSpec[] = [
  { path: "/payout/accountHolder", kind: "text", label: "accountHolder", hint: "accountHolder", always: true },
  { path: "/payout/bank", kind: "text", label: "bank" },
  { path: "/payout/iban", kind: "text", label: "iban" },
  { path: "/payout/accountNumber", kind: "text", label: "accountNumber", always: true },
  { path: "/payout/country", kind: "choice", label: "payoutCountry", choices: COUNTRIES, of: "country", always: true },
  { path: "/payout/currency", kind: "choice", label: "currency", choices: CURRENCIES },
  {
    path: "/card/network",
    kind: "choice",
    label: "cardNetwork",
    choices: ["visa", "mastercard", "amex", "unionpay", "jcb"],
  },
  { path: "/card/expiresOn", kind: "day", label: "cardExpiresOn" },
  { path: "/card/chargeable", kind: "yesNo", label: "cardChargeable" },
  { path: "/card/multiCurrency", kind: "yesNo", label: "cardMultiCurrency" },
];

export const TRADE: readonly FieldSpec[] = [
  {
    path: "/stockCountries",
    kind: "several",
    label: "stockCountries",
    choices: STOCK_COUNTRIES,
    of: "country",
    none: true,
  },
  {
    path: "/establishedIn",
    kind: "several",
    label: "establishedIn",
    choices: STOCK_COUNTRIES,
    of: "country",
    none: true,
  },
  {
    path: "/vatRegisteredIn",
    kind: "several",
    label: "vatRegisteredIn",
    choices: STOCK_COUNTRIES,
    of: "country",
    none: true,
  },
  { path: "/annualTurnover/amount", kind: "number", label: "turnover" },
  { path: "/annualTurnover/currency", kind: "choice", label: "currency", choices: CURRENCIES },
  { path: "/employees", kind: "number", label: "employees" },
];

/** Only for an own shop. */
export const SHOP: readonly FieldSpec[] = [
  { path: "/imprintUrl", kind: "text", label: "imprintUrl", input: "url", always: true },
  { path: "/privacyPolicyUrl", kind: "text", label: "privacyPolicyUrl", input: "url", always: true },
  { path: "/returnPolicyUrl", kind: "text", label: "returnPolicyUrl", input: "url", always: true },
  { path: "/termsUrl", kind: "text", label: "termsUrl", input: "url" },
  { path: "/returnWindowDays", kind: "number", label: "returnWindowDays", always: true },
  { path: "/guaranteeMonths", kind: "number", label: "guaranteeMonths", always: true },
];
