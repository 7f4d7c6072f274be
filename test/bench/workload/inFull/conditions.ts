import type { Subject } from "../../../../src/model/finding.js";
import type { WorkloadDossier } from "../dossiers.js";
import { several, tooHigh, tooLow } from "./limits.js";
import { all, notMet, read, readList } from "./merchant.js";
import { paper, reasonOf, search, wayOf } from "./papers.js";
import type { Telling } from "./telling.js";
import { type Wrong, wrong } from "./told.js";

type Listing = WorkloadDossier["listings"][number];

const REPORT = search({ list: "certificates", types: ["test-report"] });
const RADIO = search({ list: "certificates", types: ["eu-declaration-of-conformity"], standard: "EN 300 328" });
const SAFE = search({ list: "certificates", types: ["eu-declaration-of-conformity"], standard: "EN 62368-1" });
const CHINESE = search({ list: "certificates", types: ["CCC"] });
const CUSTOMS = search({ list: "documents", types: ["customs-declaration"] });
const CONTRACT = search({ list: "documents", types: ["contract", "warehouse-contract"] });
const WHITE = ["white"];

const isOneOf = (value: string, ...values: readonly string[]): boolean => values.includes(value);

function warnings({ warnings: given }: Listing): Wrong | undefined {
  if (given.includes("small-parts")) return undefined;
  const path = "/listings/0/warnings";
  return notMet(path, [readList(path, "listing.warnings", given)]);
}

function materials({ traits }: Listing): Wrong | undefined {
  const index = traits.materials.indexOf("ivory");
  if (index < 0) return undefined;
  const path = "/listings/0/traits/materials";
  return notMet(path, [
    readList(path, "listing.traits.materials", traits.materials),
    read(`${path}/${index}`, "element", "ivory"),
  ]);
}

/** One of two papers. */
function safety({ certificates }: WorkloadDossier): Wrong | undefined {
  const one = paper(certificates, CHINESE);
  const other = one === undefined ? undefined : paper(certificates, SAFE);
  if (one === undefined || other === undefined) return undefined;
  return { ...one, message: { key: "check.anyOf.none", params: {} }, reasons: [wayOf(one), wayOf(other)] };
}

function contract({ merchant, documents }: WorkloadDossier): Wrong | undefined {
  const { taxNumber } = merchant.numbers;
  const path = "/merchant/numbers/taxNumber";
  const empty =
    taxNumber === "" ? wrong(path, { key: "check.required.empty", params: {} }, taxNumber, undefined) : undefined;
  return all(empty, paper(documents, CONTRACT));
}

function mainImage({ images }: Listing): Wrong | undefined {
  const index = images.findIndex(({ role }) => role === "main");
  const content = images[index]?.content;
  if (content === undefined) return undefined;
  const path = `/listings/0/images/${index}/content`;
  const { background, fill } = content;
  const coloured = { key: "check.image.is-not", params: { expected: WHITE, actual: background, field: "background" } };
  const small = { key: "check.image.fill-below", params: { min: 0.85, actual: fill, field: "fill" } };
  const one = background === "white" ? undefined : wrong(`${path}/background`, coloured, background, WHITE);
  const other = fill < 0.85 ? wrong(`${path}/fill`, small, fill, { min: 0.85 }) : undefined;
  if (one === undefined || other === undefined) return one ?? other;
  return { ...one, message: { key: "check.image.several", params: {} }, reasons: [reasonOf(one), reasonOf(other)] };
}

/** The rules of a listing that have conditions, in the order in which they are told. */
export function conditionsInFull(telling: Telling, subject: Subject, dossier: WorkloadDossier, market: string): void {
  const { merchant, documents, certificates } = dossier;
  const listing = dossier.listings[0] as Listing;
  const { traits, category, price } = listing;
  if (isOneOf(traits.battery, "lithium-ion", "lithium-metal")) telling.told(45, subject, paper(certificates, REPORT));
  else telling.off(45);
  if (isOneOf(category, "toys", "childcare") && traits.ageFromMonths < 36) telling.told(46, subject, warnings(listing));
  else telling.off(46);
  if (traits.radio) telling.told(48, subject, paper(certificates, RADIO));
  else telling.off(48);
  if (price.amount > 150 && merchant.country !== "DE") telling.told(49, subject, paper(documents, CUSTOMS));
  else telling.off(49);
  if (traits.materials.some((material) => isOneOf(material, "ivory", "leather", "fur")))
    telling.told(50, subject, materials(listing));
  else telling.off(50);
  const isMains = traits.ratedVoltage >= 50 && traits.ratedVoltage <= 1000;
  if (isMains || isOneOf(category, "household-appliances", "lighting")) telling.told(51, subject, safety(dossier));
  else telling.off(51);
  const isElectric = isOneOf(category, "electronics", "lighting", "household-appliances");
  if (isElectric && (market === "DE" || market === "FR")) telling.told(52, subject, contract(dossier));
  else telling.off(52);
  if (listing.images.some(({ role }) => role === "main")) telling.told(54, subject, mainImage(listing));
  else telling.off(54);
}

/** The rules of a listing that compare places. */
export function placesInFull(telling: Telling, subject: Subject, listing: Listing): void {
  const { title, brand, handlingDays, variants } = listing;
  if (!title.includes(brand)) {
    const path = "/listings/0/brand";
    const values = [read(path, "listing.brand", brand), read("/listings/0/title", "listing.title", title)];
    telling.told(55, subject, notMet(path, values));
  }
  if (!(handlingDays <= 7)) telling.told(58, subject, tooHigh("/listings/0/handlingDays", 7, handlingDays));
  let few: Wrong | undefined;
  for (let index = 0; index < variants.length; index++) {
    const { quantity } = variants[index] as Listing["variants"][number];
    if (quantity < 3) few = several(few, tooLow(`/listings/0/variants/${index}/quantity`, 3, quantity));
  }
  telling.told(59, subject, few);
}
