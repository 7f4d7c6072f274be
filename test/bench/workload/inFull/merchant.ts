import { characters } from "../../../../src/checks/measure.js";
import type { Subject } from "../../../../src/model/finding.js";
import { EU, type WorkloadDossier } from "../dossiers.js";
import { above, holds, isOverCharacters, notAmong, unlike } from "./limits.js";
import { licence, paper, reasonOf, search, type Wanted } from "./papers.js";
import type { Telling } from "./telling.js";
import { type Wrong, wrong } from "./told.js";

const SUBJECT: Subject = { kind: "merchant", pointer: "/merchant", label: "merchant" };
const EUROPE = new Set(EU);
const POSTCODE = /^\d{5}$/u;
const FOREIGN = /[^\p{Script=Latin}\p{Nd}\p{P}\p{Z}]/u;

const of = (list: Wanted["list"], type: string, more: Partial<Wanted> = {}): ReturnType<typeof search> =>
  search({ list, types: [type], ...more });

/** The fifteen papers, from the thirtieth rule on. */
const PAPERS = [
  of("documents", "business-licence"),
  of("documents", "utility-bill", { ageDays: 400 }),
  of("documents", "bank-statement", { ageDays: 300 }),
  of("documents", "tax-registration-certificate", { ageDays: 700 }),
  of("documents", "insurance-certificate", { leftDays: 30 }),
  of("documents", "contract"),
  of("documents", "brand-authorisation", { ageDays: 500 }),
  of("documents", "passport", { leftDays: 90 }),
  of("certificates", "eu-declaration-of-conformity"),
  of("certificates", "FCC-SDOC", { ageDays: 600 }),
  of("certificates", "PSE", { ageDays: 650 }),
  of("certificates", "CCC", { issuers: ["TUV Rheinland", "SGS", "Intertek", "UL"] }),
  of("certificates", "UKCA", { ageDays: 365 }),
  of("certificates", "CPC", { issuers: ["TUV Rheinland", "SGS", "Intertek", "Chamber of Commerce"] }),
  of("certificates", "test-report", { leftDays: 60, ageDays: 690 }),
];
const ATTORNEY = of("documents", "power-of-attorney");
const IDENTITY = search({ list: "documents", types: ["passport", "identity-card"] });
const LICENCE = of("documents", "business-licence");

/** Several demands of which each has to be met. */
export function all(one: Wrong | undefined, other: Wrong | undefined): Wrong | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const message = { key: "check.allOf.several", params: { count: 2 } };
  return wrong(one.path, message, undefined, undefined, [reasonOf(one), reasonOf(other)]);
}

/** Values that a condition read, as reasons. */
export const read = (path: string, name: string, value: string): Wrong["reasons"][number] => ({
  path,
  key: "check.logic.value",
  params: { field: name, value },
});

/** Lists that a condition read, likewise: short ones whole. */
export const readList = (path: string, field: string, list: readonly string[]): Wrong["reasons"][number] =>
  list.length === 0 || list.length > 5
    ? { path, key: "check.logic.read", params: { field } }
    : { path, key: "check.logic.value", params: { field, value: list } };

export const notMet = (path: string, reasons: Wrong["reasons"]): Wrong =>
  wrong(path, { key: "check.logic.not-met", params: {} }, undefined, undefined, reasons);

function representative({ merchant, documents }: WorkloadDossier): Wrong | undefined {
  const { nationality } = merchant.legalRepresentative;
  const path = "/merchant/legalRepresentative/nationality";
  return all(
    EUROPE.has(nationality) ? undefined : notAmong(path, "nationality", EU, nationality),
    paper(documents, ATTORNEY),
  );
}

function address(telling: Telling, { street, postcode }: WorkloadDossier["merchant"]["address"]): void {
  const path = "/merchant/address/street";
  if (!POSTCODE.test(postcode)) telling.told(27, SUBJECT, unlike("/merchant/address/postcode", POSTCODE, postcode));
  if (isOverCharacters(street, 60)) telling.told(28, SUBJECT, above(path, "characters", 60, characters(street)));
  if (FOREIGN.test(street)) telling.told(29, SUBJECT, holds(path, FOREIGN, street, FOREIGN.source));
}

/** The rules about the merchant, in the order in which they are told. */
export function merchantInFull(telling: Telling, dossier: WorkloadDossier, market: string): void {
  const { merchant, documents, certificates } = dossier;
  if (EUROPE.has(market) && !EUROPE.has(merchant.country)) telling.told(47, SUBJECT, representative(dossier));
  else telling.off(47);
  if (merchant.entityType === "individual") telling.told(53, SUBJECT, paper(documents, IDENTITY));
  else telling.off(53);
  for (let index = 0; index < PAPERS.length; index++) {
    const wanted = PAPERS[index] as (typeof PAPERS)[number];
    telling.told(30 + index, SUBJECT, paper(wanted.list === "documents" ? documents : certificates, wanted));
  }
  address(telling, merchant.address);
  telling.told(56, SUBJECT, licence(documents, LICENCE, merchant.legalName));
  const { country } = merchant.address;
  if (country === merchant.country) return;
  const reasons = [
    read("/merchant/address/country", "merchant.address.country", country),
    read("/merchant/country", "merchant.country", merchant.country),
  ];
  telling.told(57, SUBJECT, notMet("/merchant/address/country", reasons));
}
