import { bytes, characters } from "../../../src/checks/measure.js";
import { daysAfter } from "./daysAfter.js";
import { AS_OF, EU, type Paper, type WorkloadDossier } from "./dossiers.js";
import { WORKLOAD_RULES } from "./rules.js";
import type { StatusReport } from "./statusReport.js";

/** One failure as hand-written code records it. */
interface HandFinding {
  readonly rule: string;
  readonly path: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** What each rule wanted, as a finding says it. */
const EXPECTED = Object.fromEntries(WORKLOAD_RULES.map(({ key, rule }) => [key, rule.check]));
const EUROPE = new Set(EU);
const FORMATS = new Set(["jpeg", "png", "tiff", "gif"]);
const R04 = /[!$?_{}^~¬¦]/u;
const R05 = /\b(?:free shipping|best seller|hot item|fast charging)\b/iu;
const R07 = /^\S+$/u;
const R10 = /<[^>]{1,80}>/u;
const R15 = /https?:\/\//iu;
const R18 = /^[A-Za-z0-9._-]{1,40}$/u;
const R19 = /^(?:\d{8}|\d{12,14})$/u;
const R28 = /^\d{5}$/u;
const R30 = /[^\p{Script=Latin}\p{Nd}\p{P}\p{Z}]/u;

const days = (count: number): string => daysAfter(AS_OF, count);
const T = {
  p30: days(30),
  p60: days(60),
  p90: days(90),
  m300: days(-300),
  m365: days(-365),
  m400: days(-400),
  m500: days(-500),
  m600: days(-600),
  m650: days(-650),
  m690: days(-690),
  m700: days(-700),
};

const overCharacters = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || characters(text) > max);
const underCharacters = (text: string, min: number): boolean =>
  text.length < 2 * min && (text.length < min || characters(text) < min);
const overBytes = (text: string, max: number): boolean =>
  text.length * 3 > max && (text.length > max || bytes(text) > max);

const valid = (paper: Paper, from: string): boolean => paper.expiresOn === false || paper.expiresOn >= from;

function hasDocument(list: readonly Paper[], type: string, from: string, since = ""): boolean {
  for (const paper of list) if (paper.type === type && valid(paper, from) && paper.issuedOn >= since) return true;
  return false;
}

function hasCertificate(list: readonly Paper[], scheme: string, from: string, since = ""): boolean {
  for (const paper of list) if (paper.scheme === scheme && valid(paper, from) && paper.issuedOn >= since) return true;
  return false;
}

const issuedBy = (list: readonly Paper[], scheme: string, issuers: readonly string[]): boolean =>
  list.some((paper) => paper.scheme === scheme && valid(paper, AS_OF) && issuers.includes(paper.issuer));
const withStandard = (list: readonly Paper[], scheme: string, standard: string): boolean =>
  list.some(
    (paper) =>
      paper.scheme === scheme && valid(paper, AS_OF) && (paper.standards as readonly string[]).includes(standard),
  );

const ISSUERS = ["TUV Rheinland", "SGS", "Intertek", "UL"];
const TOY_ISSUERS = ["TUV Rheinland", "SGS", "Intertek", "Chamber of Commerce"];

/** The workload's rules as a careful engineer writes them by hand, for these rules alone. */
export function checkByHand(dossier: WorkloadDossier, market: string): StatusReport {
  const status: number[] = new Array(60).fill(0) as number[];
  const findings: HandFinding[] = [];
  const fail = (index: number, rule: string, path: string, actual: unknown): void => {
    status[index] = 1;
    findings.push({ rule, path, actual, expected: EXPECTED[rule] });
  };
  const { merchant, documents: papers, certificates: proofs } = dossier;
  const listing = dossier.listings[0] as WorkloadDossier["listings"][number];
  const { title, brand, description, bullets, images, traits, category } = listing;
  if (overCharacters(title, 200)) fail(0, "l01", "/listings/0/title", characters(title));
  if (overBytes(title, 250)) fail(1, "l02", "/listings/0/title", bytes(title));
  if (underCharacters(title, 60)) fail(2, "l03", "/listings/0/title", characters(title));
  if (R04.test(title)) fail(3, "l04", "/listings/0/title", title);
  if (R05.test(title)) fail(4, "l05", "/listings/0/title", title);
  if (overCharacters(brand, 8)) fail(5, "l06", "/listings/0/brand", characters(brand));
  if (!R07.test(brand)) fail(6, "l07", "/listings/0/brand", brand);
  if (overCharacters(description, 2000)) fail(7, "l08", "/listings/0/description", characters(description));
  if (overBytes(description, 580)) fail(8, "l09", "/listings/0/description", bytes(description));
  if (R10.test(description)) fail(9, "l10", "/listings/0/description", description);
  if (bullets.length > 5) fail(10, "l11", "/listings/0/bullets", bullets.length);
  if (bullets.length < 3) fail(11, "l12", "/listings/0/bullets", bullets.length);
  let long = -1;
  let short = -1;
  let link = -1;
  let heavy = -1;
  for (let index = 0; index < bullets.length; index++) {
    const bullet = bullets[index] as string;
    if (long < 0 && overCharacters(bullet, 170)) long = index;
    if (short < 0 && underCharacters(bullet, 30)) short = index;
    if (link < 0 && R15.test(bullet)) link = index;
    if (heavy < 0 && overBytes(bullet, 250)) heavy = index;
  }
  if (long >= 0) fail(12, "l13", `/listings/0/bullets/${long}`, characters(bullets[long] as string));
  if (short >= 0) fail(13, "l14", `/listings/0/bullets/${short}`, characters(bullets[short] as string));
  if (link >= 0) fail(14, "l15", `/listings/0/bullets/${link}`, bullets[link]);
  if (heavy >= 0) fail(15, "l16", `/listings/0/bullets/${heavy}`, bytes(bullets[heavy] as string));
  if (overBytes(listing.searchTerms, 249)) fail(16, "l17", "/listings/0/searchTerms", bytes(listing.searchTerms));
  if (!R18.test(listing.sku)) fail(17, "l18", "/listings/0/sku", listing.sku);
  if (!R19.test(listing.identifiers.gtin)) fail(18, "l19", "/listings/0/identifiers/gtin", listing.identifiers.gtin);
  if (images.length < 4) fail(19, "l20", "/listings/0/images", images.length);
  if (images.length > 7) fail(20, "l21", "/listings/0/images", images.length);
  let narrow = -1;
  let low = -1;
  let big = -1;
  let odd = -1;
  let main = false;
  let badMain = false;
  for (let index = 0; index < images.length; index++) {
    const image = images[index] as (typeof images)[number];
    if (narrow < 0 && image.widthPx < 1000) narrow = index;
    if (low < 0 && image.heightPx < 1000) low = index;
    if (big < 0 && image.bytes > 8_900_000) big = index;
    if (odd < 0 && !FORMATS.has(image.format)) odd = index;
    if (image.role === "main") {
      main = true;
      if (image.content.background !== "white" || image.content.fill < 0.85) badMain = true;
    }
  }
  if (narrow >= 0) fail(21, "l22", `/listings/0/images/${narrow}/widthPx`, images[narrow]?.widthPx);
  if (low >= 0) fail(22, "l23", `/listings/0/images/${low}/heightPx`, images[low]?.heightPx);
  if (big >= 0) fail(23, "l24", `/listings/0/images/${big}/bytes`, images[big]?.bytes);
  if (odd >= 0) fail(24, "l25", `/listings/0/images/${odd}/format`, images[odd]?.format);
  if (!(listing.price.amount >= 6)) fail(25, "l26", "/listings/0/price", listing.price);
  if (listing.package.weightG > 30_000) fail(26, "l27", "/listings/0/package/weightG", listing.package.weightG);
  if (!R28.test(merchant.address.postcode)) fail(27, "l28", "/merchant/address/postcode", merchant.address.postcode);
  if (overCharacters(merchant.address.street, 60))
    fail(28, "l29", "/merchant/address/street", characters(merchant.address.street));
  if (R30.test(merchant.address.street)) fail(29, "l30", "/merchant/address/street", merchant.address.street);
  const nearDocuments = (type: string): readonly Paper[] => papers.filter((paper) => paper.type === type);
  const nearCertificates = (scheme: string): readonly Paper[] => proofs.filter((paper) => paper.scheme === scheme);
  if (!hasDocument(papers, "business-licence", AS_OF)) fail(30, "d01", "/documents", nearDocuments("business-licence"));
  if (!hasDocument(papers, "utility-bill", AS_OF, T.m400)) fail(31, "d02", "/documents", nearDocuments("utility-bill"));
  if (!hasDocument(papers, "bank-statement", AS_OF, T.m300))
    fail(32, "d03", "/documents", nearDocuments("bank-statement"));
  if (!hasDocument(papers, "tax-registration-certificate", AS_OF, T.m700))
    fail(33, "d04", "/documents", nearDocuments("tax-registration-certificate"));
  if (!hasDocument(papers, "insurance-certificate", T.p30))
    fail(34, "d05", "/documents", nearDocuments("insurance-certificate"));
  if (!hasDocument(papers, "contract", AS_OF)) fail(35, "d06", "/documents", nearDocuments("contract"));
  if (!hasDocument(papers, "brand-authorisation", AS_OF, T.m500))
    fail(36, "d07", "/documents", nearDocuments("brand-authorisation"));
  if (!hasDocument(papers, "passport", T.p90)) fail(37, "d08", "/documents", nearDocuments("passport"));
  if (!hasCertificate(proofs, "eu-declaration-of-conformity", AS_OF))
    fail(38, "d09", "/certificates", nearCertificates("eu-declaration-of-conformity"));
  if (!hasCertificate(proofs, "FCC-SDOC", AS_OF, T.m600))
    fail(39, "d10", "/certificates", nearCertificates("FCC-SDOC"));
  if (!hasCertificate(proofs, "PSE", AS_OF, T.m650)) fail(40, "d11", "/certificates", nearCertificates("PSE"));
  if (!issuedBy(proofs, "CCC", ISSUERS)) fail(41, "d12", "/certificates", nearCertificates("CCC"));
  if (!hasCertificate(proofs, "UKCA", AS_OF, T.m365)) fail(42, "d13", "/certificates", nearCertificates("UKCA"));
  if (!issuedBy(proofs, "CPC", TOY_ISSUERS)) fail(43, "d14", "/certificates", nearCertificates("CPC"));
  if (!hasCertificate(proofs, "test-report", T.p60, T.m690))
    fail(44, "d15", "/certificates", nearCertificates("test-report"));
  if (traits.battery === "lithium-ion" || traits.battery === "lithium-metal") {
    if (!hasCertificate(proofs, "test-report", AS_OF))
      fail(45, "c01", "/certificates", nearCertificates("test-report"));
  } else status[45] = 2;
  if ((category === "toys" || category === "childcare") && traits.ageFromMonths < 36) {
    if (!listing.warnings.includes("small-parts")) fail(46, "c02", "/listings/0/warnings", listing.warnings);
  } else status[46] = 2;
  if (EUROPE.has(market) && !EUROPE.has(merchant.country)) {
    if (!(EUROPE.has(merchant.legalRepresentative.nationality) && hasDocument(papers, "power-of-attorney", AS_OF)))
      fail(47, "c03", "/merchant/legalRepresentative/nationality", merchant.legalRepresentative.nationality);
  } else status[47] = 2;
  if (traits.radio) {
    if (!withStandard(proofs, "eu-declaration-of-conformity", "EN 300 328"))
      fail(48, "c04", "/certificates", nearCertificates("eu-declaration-of-conformity"));
  } else status[48] = 2;
  if (listing.price.amount > 150 && merchant.country !== "DE") {
    if (!hasDocument(papers, "customs-declaration", AS_OF))
      fail(49, "c05", "/documents", nearDocuments("customs-declaration"));
  } else status[49] = 2;
  if (traits.materials.some((material) => material === "ivory" || material === "leather" || material === "fur")) {
    if (traits.materials.includes("ivory")) fail(50, "c06", "/listings/0/traits/materials", traits.materials);
  } else status[50] = 2;
  if (
    (traits.ratedVoltage >= 50 && traits.ratedVoltage <= 1000) ||
    category === "household-appliances" ||
    category === "lighting"
  ) {
    if (!(hasCertificate(proofs, "CCC", AS_OF) || withStandard(proofs, "eu-declaration-of-conformity", "EN 62368-1")))
      fail(51, "c07", "/certificates", nearCertificates("CCC"));
  } else status[51] = 2;
  if (
    (category === "electronics" || category === "lighting" || category === "household-appliances") &&
    (market === "DE" || market === "FR")
  ) {
    if (
      !(
        merchant.numbers.taxNumber !== "" &&
        (hasDocument(papers, "contract", AS_OF) || hasDocument(papers, "warehouse-contract", AS_OF))
      )
    )
      fail(52, "c08", "/merchant/numbers/taxNumber", merchant.numbers.taxNumber);
  } else status[52] = 2;
  if (merchant.entityType === "individual") {
    if (!(hasDocument(papers, "passport", AS_OF) || hasDocument(papers, "identity-card", AS_OF)))
      fail(53, "c09", "/documents", nearDocuments("passport"));
  } else status[53] = 2;
  if (main) {
    if (badMain) fail(54, "c10", "/listings/0/images", images);
  } else status[54] = 2;
  if (!title.includes(brand)) fail(55, "x01", "/listings/0/title", brand);
  if (
    !papers.some(
      (paper) => paper.type === "business-licence" && valid(paper, AS_OF) && paper.holder === merchant.legalName,
    )
  )
    fail(56, "x02", "/merchant/legalName", merchant.legalName);
  if (merchant.address.country !== merchant.country)
    fail(57, "x03", "/merchant/address/country", merchant.address.country);
  if (!(listing.handlingDays <= 7)) fail(58, "x04", "/listings/0/handlingDays", listing.handlingDays);
  if (listing.variants.some((variant) => variant.quantity < 3))
    fail(59, "x05", "/listings/0/variants", listing.variants);
  return { status, findings };
}
