import { differenceInCalendarDays, parseISO } from "date-fns";
import { AS_OF, EU, type Paper, type WorkloadDossier } from "./dossiers.js";
import type { StatusReport } from "./statusReport.js";

interface Facts {
  readonly merchant: WorkloadDossier["merchant"];
  readonly listing: WorkloadDossier["listings"][number];
  readonly documents: readonly Paper[];
  readonly certificates: readonly Paper[];
  readonly market: string;
}

interface UsualRule {
  readonly id: string;
  readonly path: string;
  readonly appliesTo?: (facts: Facts) => boolean;
  readonly isMet: (facts: Facts) => boolean;
  readonly actual: (facts: Facts) => unknown;
  readonly expected: unknown;
}

type Rules = readonly UsualRule[];
type TextOf = (facts: Facts) => string;

const countCharacters = (text: string): number => [...text].length;
const countBytes = (text: string): number => new TextEncoder().encode(text).length;

const maxCharacters = (id: string, path: string, of: TextOf, max: number): UsualRule => ({
  id,
  path,
  isMet: (facts) => countCharacters(of(facts)) <= max,
  actual: (facts) => countCharacters(of(facts)),
  expected: { max },
});
const minCharacters = (id: string, path: string, of: TextOf, min: number): UsualRule => ({
  id,
  path,
  isMet: (facts) => countCharacters(of(facts)) >= min,
  actual: (facts) => countCharacters(of(facts)),
  expected: { min },
});
const maxBytes = (id: string, path: string, of: TextOf, max: number): UsualRule => ({
  id,
  path,
  isMet: (facts) => countBytes(of(facts)) <= max,
  actual: (facts) => countBytes(of(facts)),
  expected: { max },
});
const matches = (id: string, path: string, of: TextOf, pattern: RegExp): UsualRule => ({
  id,
  path,
  isMet: (facts) => pattern.test(of(facts)),
  actual: of,
  expected: pattern.source,
});
const forbids = (id: string, path: string, of: TextOf, pattern: RegExp): UsualRule => ({
  id,
  path,
  isMet: (facts) => !pattern.test(of(facts)),
  actual: of,
  expected: pattern.source,
});

function every<Item>(
  id: string,
  path: string,
  of: (facts: Facts) => readonly Item[],
  isGood: (item: Item) => boolean,
): UsualRule {
  return {
    id,
    path,
    isMet: (facts) => of(facts).every(isGood),
    actual: (facts) => of(facts).filter((item) => !isGood(item)),
    expected: "every",
  };
}

const title: TextOf = ({ listing }) => listing.title;
const description: TextOf = ({ listing }) => listing.description;
const street: TextOf = ({ merchant }) => merchant.address.street;
const bullets = ({ listing }: Facts): readonly string[] => listing.bullets;
const images = ({ listing }: Facts): Facts["listing"]["images"] => listing.images;

const limits: Rules = [
  maxCharacters("l01", "listing.title", title, 200),
  maxBytes("l02", "listing.title", title, 250),
  minCharacters("l03", "listing.title", title, 60),
  forbids("l04", "listing.title", title, /[!$?_{}^~¬¦]/),
  forbids("l05", "listing.title", title, /\b(?:free shipping|best seller|hot item|fast charging)\b/i),
  maxCharacters("l06", "listing.brand", ({ listing }) => listing.brand, 8),
  matches("l07", "listing.brand", ({ listing }) => listing.brand, /^\S+$/),
  maxCharacters("l08", "listing.description", description, 2000),
  maxBytes("l09", "listing.description", description, 580),
  forbids("l10", "listing.description", description, /<[^>]{1,80}>/),
  every(
    "l11",
    "listing.bullets",
    (facts) => [bullets(facts)],
    (list) => list.length <= 5,
  ),
  every(
    "l12",
    "listing.bullets",
    (facts) => [bullets(facts)],
    (list) => list.length >= 3,
  ),
  every("l13", "listing.bullets", bullets, (bullet) => countCharacters(bullet) <= 170),
  every("l14", "listing.bullets", bullets, (bullet) => countCharacters(bullet) >= 30),
  every("l15", "listing.bullets", bullets, (bullet) => !/https?:\/\//i.test(bullet)),
  every("l16", "listing.bullets", bullets, (bullet) => countBytes(bullet) <= 250),
  maxBytes("l17", "listing.searchTerms", ({ listing }) => listing.searchTerms, 249),
  matches("l18", "listing.sku", ({ listing }) => listing.sku, /^[A-Za-z0-9._-]{1,40}$/),
  matches("l19", "listing.identifiers.gtin", ({ listing }) => listing.identifiers.gtin, /^(?:\d{8}|\d{12,14})$/),
  every(
    "l20",
    "listing.images",
    (facts) => [images(facts)],
    (list) => list.length >= 4,
  ),
  every(
    "l21",
    "listing.images",
    (facts) => [images(facts)],
    (list) => list.length <= 7,
  ),
  every("l22", "listing.images", images, (image) => image.widthPx >= 1000),
  every("l23", "listing.images", images, (image) => image.heightPx >= 1000),
  every("l24", "listing.images", images, (image) => image.bytes <= 8_900_000),
  every("l25", "listing.images", images, (image) => ["jpeg", "png", "tiff", "gif"].includes(image.format)),
  every(
    "l26",
    "listing.price",
    ({ listing }) => [listing.price],
    (price) => price.amount >= 6,
  ),
  every(
    "l27",
    "listing.package",
    ({ listing }) => [listing.package],
    ({ weightG }) => weightG <= 30_000,
  ),
  matches("l28", "merchant.address.postcode", ({ merchant }) => merchant.address.postcode, /^\d{5}$/),
  maxCharacters("l29", "merchant.address.street", street, 60),
  forbids("l30", "merchant.address.street", street, /[^\p{Script=Latin}\p{Nd}\p{P}\p{Z}]/u),
];

interface PaperDemands {
  readonly leftDays?: number;
  readonly ageDays?: number;
  readonly issuers?: readonly string[];
  readonly standard?: string;
}

function isGoodPaper(paper: Paper, demands: PaperDemands): boolean {
  const { leftDays = 0, ageDays = Number.POSITIVE_INFINITY, issuers, standard } = demands;
  const today = parseISO(AS_OF);
  if (paper.expiresOn !== false && differenceInCalendarDays(parseISO(paper.expiresOn), today) < leftDays) return false;
  if (differenceInCalendarDays(today, parseISO(paper.issuedOn)) > ageDays) return false;
  if (issuers !== undefined && !issuers.includes(paper.issuer)) return false;
  return standard === undefined || (paper.standards ?? []).includes(standard);
}

const hasDocument = ({ documents }: Facts, type: string, demands: PaperDemands = {}): boolean =>
  documents.filter((paper) => paper.type === type).some((paper) => isGoodPaper(paper, demands));
const hasCertificate = ({ certificates }: Facts, scheme: string, demands: PaperDemands = {}): boolean =>
  certificates.filter((paper) => paper.scheme === scheme).some((paper) => isGoodPaper(paper, demands));

const document = (id: string, type: string, demands: PaperDemands = {}): UsualRule => ({
  id,
  path: "documents",
  isMet: (facts) => hasDocument(facts, type, demands),
  actual: ({ documents }) => documents.filter((paper) => paper.type === type),
  expected: { type, ...demands },
});
const certificate = (id: string, scheme: string, demands: PaperDemands = {}): UsualRule => ({
  id,
  path: "certificates",
  isMet: (facts) => hasCertificate(facts, scheme, demands),
  actual: ({ certificates }) => certificates.filter((paper) => paper.scheme === scheme),
  expected: { scheme, ...demands },
});

const LABS = ["TUV Rheinland", "SGS", "Intertek"];

const papers: Rules = [
  document("d01", "business-licence"),
  document("d02", "utility-bill", { ageDays: 400 }),
  document("d03", "bank-statement", { ageDays: 300 }),
  document("d04", "tax-registration-certificate", { ageDays: 700 }),
  document("d05", "insurance-certificate", { leftDays: 30 }),
  document("d06", "contract"),
  document("d07", "brand-authorisation", { ageDays: 500 }),
  document("d08", "passport", { leftDays: 90 }),
  certificate("d09", "eu-declaration-of-conformity"),
  certificate("d10", "FCC-SDOC", { ageDays: 600 }),
  certificate("d11", "PSE", { ageDays: 650 }),
  certificate("d12", "CCC", { issuers: [...LABS, "UL"] }),
  certificate("d13", "UKCA", { ageDays: 365 }),
  certificate("d14", "CPC", { issuers: [...LABS, "Chamber of Commerce"] }),
  certificate("d15", "test-report", { leftDays: 60, ageDays: 690 }),
];

const conditional: Rules = [
  {
    ...certificate("c01", "test-report"),
    appliesTo: ({ listing }) => ["lithium-ion", "lithium-metal"].includes(listing.traits.battery),
  },
  {
    id: "c02",
    path: "listing.warnings",
    appliesTo: ({ listing }) => ["toys", "childcare"].includes(listing.category) && listing.traits.ageFromMonths < 36,
    isMet: ({ listing }) => listing.warnings.includes("small-parts"),
    actual: ({ listing }) => listing.warnings,
    expected: "small-parts",
  },
  {
    id: "c03",
    path: "merchant.legalRepresentative.nationality",
    appliesTo: ({ market, merchant }) => EU.includes(market) && !EU.includes(merchant.country),
    isMet: (facts) =>
      EU.includes(facts.merchant.legalRepresentative.nationality) && hasDocument(facts, "power-of-attorney"),
    actual: ({ merchant }) => merchant.legalRepresentative.nationality,
    expected: EU,
  },
  {
    ...certificate("c04", "eu-declaration-of-conformity", { standard: "EN 300 328" }),
    appliesTo: ({ listing }) => listing.traits.radio,
  },
  {
    ...document("c05", "customs-declaration"),
    appliesTo: ({ listing, merchant }) => listing.price.amount > 150 && merchant.country !== "DE",
  },
  {
    id: "c06",
    path: "listing.traits.materials",
    appliesTo: ({ listing }) =>
      listing.traits.materials.some((material) => ["ivory", "leather", "fur"].includes(material)),
    isMet: ({ listing }) => !listing.traits.materials.includes("ivory"),
    actual: ({ listing }) => listing.traits.materials,
    expected: "no ivory",
  },
  {
    id: "c07",
    path: "certificates",
    appliesTo: ({ listing: { traits, category } }) =>
      (traits.ratedVoltage >= 50 && traits.ratedVoltage <= 1000) ||
      ["household-appliances", "lighting"].includes(category),
    isMet: (facts) =>
      hasCertificate(facts, "CCC") || hasCertificate(facts, "eu-declaration-of-conformity", { standard: "EN 62368-1" }),
    actual: ({ certificates }) => certificates.filter((paper) => paper.scheme === "CCC"),
    expected: ["CCC", "EN 62368-1"],
  },
  {
    id: "c08",
    path: "merchant.numbers.taxNumber",
    appliesTo: ({ listing, market }) =>
      ["electronics", "lighting", "household-appliances"].includes(listing.category) && ["DE", "FR"].includes(market),
    isMet: (facts) =>
      facts.merchant.numbers.taxNumber !== "" &&
      (hasDocument(facts, "contract") || hasDocument(facts, "warehouse-contract")),
    actual: ({ merchant }) => merchant.numbers.taxNumber,
    expected: "a tax number and a contract",
  },
  {
    id: "c09",
    path: "documents",
    appliesTo: ({ merchant }) => merchant.entityType === "individual",
    isMet: (facts) => hasDocument(facts, "passport") || hasDocument(facts, "identity-card"),
    actual: ({ documents }) => documents.filter((paper) => paper.type === "passport"),
    expected: ["passport", "identity-card"],
  },
  {
    id: "c10",
    path: "listing.images",
    appliesTo: ({ listing }) => listing.images.some((image) => image.role === "main"),
    isMet: ({ listing }) =>
      listing.images
        .filter((image) => image.role === "main")
        .every(({ content }) => content.background === "white" && content.fill >= 0.85),
    actual: ({ listing }) => listing.images,
    expected: { background: "white", fill: 0.85 },
  },
];

const comparing: Rules = [
  {
    id: "x01",
    path: "listing.title",
    isMet: ({ listing }) => listing.title.includes(listing.brand),
    actual: ({ listing }) => listing.brand,
    expected: "brand in title",
  },
  {
    id: "x02",
    path: "merchant.legalName",
    isMet: ({ documents, merchant }) =>
      documents
        .filter((paper) => paper.type === "business-licence")
        .some((paper) => isGoodPaper(paper, {}) && paper.holder === merchant.legalName),
    actual: ({ merchant }) => merchant.legalName,
    expected: "holder of the licence",
  },
  {
    id: "x03",
    path: "merchant.address.country",
    isMet: ({ merchant }) => merchant.address.country === merchant.country,
    actual: ({ merchant }) => merchant.address.country,
    expected: "country",
  },
  {
    id: "x04",
    path: "listing.handlingDays",
    isMet: ({ listing }) => listing.handlingDays <= 7,
    actual: ({ listing }) => listing.handlingDays,
    expected: { max: 7 },
  },
  every(
    "x05",
    "listing.variants",
    ({ listing }) => listing.variants,
    (variant) => variant.quantity >= 3,
  ),
];

const rules: Rules = [...limits, ...papers, ...conditional, ...comparing];

/** The workload's rules as they are usually written in TypeScript: a list of rules with predicates, built of small helpers. */
export function checkByUsualCode(dossier: WorkloadDossier, market: string): StatusReport {
  const { merchant, documents, certificates, listings } = dossier;
  const facts: Facts = { merchant, documents, certificates, listing: listings[0] as Facts["listing"], market };
  const results = rules.map((rule) => {
    if (rule.appliesTo?.(facts) === false) return { rule, status: 2 };
    return { rule, status: rule.isMet(facts) ? 0 : 1 };
  });
  const findings = results
    .filter(({ status }) => status === 1)
    .map(({ rule }) => ({ rule: rule.id, path: rule.path, actual: rule.actual(facts), expected: rule.expected }));
  return { status: results.map(({ status }) => status), findings };
}
