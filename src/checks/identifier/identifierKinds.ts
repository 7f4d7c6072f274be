import { cnResidentId } from "./cnResidentId.js";
import { cnUscc } from "./cnUscc.js";
import { euVat, hasEuVatForm } from "./euVat.js";
import { gbVatWithPrefix } from "./gbVat.js";
import { gtin } from "./gtin.js";
import { iban } from "./iban.js";
import { isbn } from "./isbn.js";
import { jpCorporate, jpInvoice } from "./jpCorporate.js";
import { mxRfc } from "./mxRfc.js";
import { reach } from "./reach.js";
import { ufi } from "./ufi.js";

/** A number or code that an authority, a register or a standard gives out. */
export interface IdentifierKind {
  /** Form of the normalised text. */
  readonly pattern: RegExp;
  /** What is dropped before the form is looked at, wherever it stands. Default: nothing. Texts are folded to NFKC and trimmed first. */
  readonly drop?: RegExp;
  /** Default: letters are made upper case. */
  readonly keepCase?: true;
  /** Another spelling of the beginning, and what it is read as. */
  readonly prefix?: readonly [from: RegExp, to: string];
  /** What the pattern cannot say of the form. */
  readonly form?: (text: string) => boolean;
  /** Check digits. */
  readonly kernel?: (text: string) => boolean;
  /** `warn`: real numbers are known to fail the check digits (where there are none: the form is not sure), so that a miss is only doubtful. */
  readonly level: "hard" | "warn";
  readonly example: string;
  /** Where the form is described. */
  readonly source: string;
  /** Belongs to a person: never shown whole. */
  readonly personal?: true;
}

const SPACES_AND_HYPHENS = /[\s-]/g;
const SEPARATORS = /[\s./_-]/g;

/** Every kind of identifier that rules may name. */
export const identifierKinds = {
  "ae-trn": {
    pattern: /^\d{15}$/,
    drop: SPACES_AND_HYPHENS,
    level: "warn",
    example: "100123456700003",
    source: "https://tax.gov.ae",
  },
  asin: {
    pattern: /^(?:B[0-9A-Z]{9}|\d{9}[0-9X])$/,
    level: "hard",
    example: "B08N5WRWNW",
    source: "https://developer-docs.amazon.com/sp-api",
  },
  "cn-customs-code": {
    pattern: /^\d{4}[0-9A-Z]{6}$/,
    drop: /\s/g,
    level: "hard",
    example: "4403160ABC",
    source: "http://www.customs.gov.cn",
  },
  "cn-resident-id": {
    pattern: /^[1-9]\d{16}[0-9X]$/,
    drop: /\s/g,
    kernel: cnResidentId,
    level: "hard",
    example: "11010519491231002X",
    source: "GB 11643-1999",
    personal: true,
  },
  "cn-uscc": {
    pattern: /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/,
    drop: SPACES_AND_HYPHENS,
    kernel: cnUscc,
    level: "hard",
    example: "91110000600037341L",
    source: "GB 32100-2015",
  },
  duns: {
    pattern: /^\d{9}$/,
    drop: SPACES_AND_HYPHENS,
    level: "hard",
    example: "15-048-3782",
    source: "https://www.dnb.com/duns.html",
  },
  e164: {
    pattern: /^\+[1-9]\d{6,14}$/,
    drop: /[\s().-]/g,
    level: "hard",
    example: "+8613800138000",
    source: "https://www.itu.int/rec/T-REC-E.164",
  },
  ean: {
    pattern: /^(?:\d{8}|\d{13})$/,
    drop: SPACES_AND_HYPHENS,
    kernel: gtin,
    level: "hard",
    example: "4006381333931",
    source: "https://www.gs1.org/standards/id-keys/gtin",
  },
  email: {
    pattern: /^(?=.{1,254}$)[^\s@"(),:;<>[\]\\]{1,64}@(?:[^\s@.,]+\.)+[^\s@.,\d]{2,}$/,
    keepCase: true,
    level: "hard",
    example: "sales@example.com",
    source: "RFC 5321",
  },
  eori: {
    pattern: /^[A-Z]{2}[A-Z0-9]{1,15}$/,
    drop: SPACES_AND_HYPHENS,
    level: "hard",
    example: "DE123456789012345",
    source:
      "https://taxation-customs.ec.europa.eu/online-services/online-services-and-databases-customs/economic-operators-registration-and-identification-number-eori_en",
  },
  "eu-vat": {
    pattern:
      /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[0-9A-Z+*]{2,12}$/,
    drop: SEPARATORS,
    prefix: [/^GR/, "EL"],
    form: hasEuVatForm,
    kernel: euVat,
    level: "hard",
    example: "DE136695976",
    source: "https://ec.europa.eu/taxation_customs/vies/#/faq",
  },
  "eudamed-srn": {
    pattern: /^[A-Z]{2}-(?:MF|AR|PR|IM)-\d{9}$/,
    drop: /\s/g,
    level: "hard",
    example: "DE-MF-000000123",
    source: "https://webgate.ec.europa.eu/eudamed-help",
  },
  "fcc-id": {
    pattern: /^(?:[A-Z][A-Z0-9]{2}|[2-9][A-Z0-9]{4})-?[A-Z0-9-]{1,14}$/,
    drop: /\s/g,
    level: "hard",
    example: "2ABCD-X100",
    source: "47 CFR 2.926",
  },
  "fr-idu": {
    pattern: /^FR\d{6}_\d{2}[A-Z0-9]{4}$/,
    drop: /\s/g,
    level: "hard",
    example: "FR194628_01ZVJG",
    source: "https://filieres-rep.ademe.fr",
  },
  "gb-vat": {
    pattern: /^(?:GB|XI)(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
    drop: SEPARATORS,
    kernel: gbVatWithPrefix,
    level: "hard",
    example: "GB980780684",
    source: "https://www.gov.uk/check-uk-vat-number",
  },
  gtin: {
    pattern: /^(?:\d{8}|\d{12,14})$/,
    drop: SPACES_AND_HYPHENS,
    kernel: gtin,
    level: "hard",
    example: "4006381333931",
    source: "https://www.gs1.org/standards/id-keys/gtin",
  },
  "hs-code": {
    pattern: /^(?!00)\d{6,10}$/,
    drop: /[\s.]/g,
    level: "hard",
    example: "8504.40",
    source: "https://www.wcoomd.org/en/topics/nomenclature/overview/what-is-the-harmonized-system.aspx",
  },
  iban: {
    pattern: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/,
    drop: SPACES_AND_HYPHENS,
    kernel: iban,
    level: "hard",
    example: "DE89370400440532013000",
    source: "https://www.swift.com/standards/data-standards/iban",
    personal: true,
  },
  ioss: {
    pattern: /^IM\d{10}$/,
    drop: SPACES_AND_HYPHENS,
    level: "hard",
    example: "IM3720000224",
    source: "https://vat-one-stop-shop.ec.europa.eu",
  },
  isbn: {
    pattern: /^(?:\d{9}[0-9X]|97[89]\d{10})$/,
    drop: SPACES_AND_HYPHENS,
    kernel: isbn,
    level: "hard",
    example: "978-3-16-148410-0",
    source: "https://www.isbn-international.org",
  },
  "jp-corporate": {
    pattern: /^[1-9]\d{12}$/,
    drop: SPACES_AND_HYPHENS,
    kernel: jpCorporate,
    level: "hard",
    example: "5835678256246",
    source: "https://www.houjin-bangou.nta.go.jp",
  },
  "jp-invoice": {
    pattern: /^T\d{13}$/,
    drop: SPACES_AND_HYPHENS,
    kernel: jpInvoice,
    level: "warn",
    example: "T5835678256246",
    source: "https://www.invoice-kohyo.nta.go.jp",
  },
  lucid: {
    pattern: /^DE\d{13}$/,
    drop: SPACES_AND_HYPHENS,
    level: "hard",
    example: "DE1234567890123",
    source: "https://www.verpackungsregister.org",
  },
  "mx-rfc": {
    pattern: /^[A-Z\u00d1&]{3,4}\d{6}[A-Z0-9]{3}$/,
    drop: SPACES_AND_HYPHENS,
    kernel: mxRfc,
    level: "warn",
    example: "GODE561231GR8",
    source: "https://www.sat.gob.mx",
  },
  "non-union-oss": {
    pattern: /^EU\d{9}$/,
    drop: SPACES_AND_HYPHENS,
    level: "hard",
    example: "EU372022452",
    source: "https://vat-one-stop-shop.ec.europa.eu",
  },
  reach: {
    pattern: /^\d{18}$/,
    drop: SPACES_AND_HYPHENS,
    kernel: reach,
    level: "warn",
    example: "01-2119457610-43-0000",
    source: "https://www.komnet.nrw.de dialog 42843",
  },
  "sa-vat": {
    pattern: /^3\d{13}3$/,
    drop: SPACES_AND_HYPHENS,
    level: "hard",
    example: "300000000000003",
    source: "https://zatca.gov.sa",
  },
  ufi: {
    pattern: /^[0-9AC-HJKMNP-Y]{16}$/,
    drop: SPACES_AND_HYPHENS,
    kernel: ufi,
    level: "hard",
    example: "GMTT-2SQN-6FDD-6TV1",
    source: "ECHA UFI Developers Manual, 2021-11",
  },
  "weee-de": {
    pattern: /^DE\d{8}$/,
    drop: /\s/g,
    prefix: [/^WEEE-?REG\.?-?NR\.?:?/, ""],
    level: "hard",
    example: "WEEE-Reg.-Nr. DE 12345678",
    source: "https://www.stiftung-ear.de",
  },
} as const satisfies { readonly [kind: string]: IdentifierKind };

export type IdentifierKindId = keyof typeof identifierKinds;

/** How well a text fits the kind that it should be. */
export type IdentifierVerdict =
  | "valid"
  /** It may well be wrong, but real numbers are known to look like this. */
  | "doubtful"
  /** It does not have the form. */
  | "malformed"
  | "bad-checksum";

/** The text as the kind's pattern and check digits see it: `normaliseIdentifier("gb-vat", "gb 980 7806 84")` is `"GB980780684"`. */
export function normaliseIdentifier(id: IdentifierKindId, text: string): string {
  const { drop, keepCase, prefix }: IdentifierKind = identifierKinds[id];
  const folded = text.normalize("NFKC").trim();
  const cased = keepCase === true ? folded : folded.toUpperCase();
  const plain = drop === undefined ? cased : cased.replace(drop, "");
  return prefix === undefined ? plain : plain.replace(prefix[0], prefix[1]);
}

/**
 * How well a text fits a kind of identifier. Spaces, hyphens and case that people add do not count.
 * Whether the number is registered, and to whom, is not checked.
 */
export function identifierVerdict(id: IdentifierKindId, text: string): IdentifierVerdict {
  if (text.length > 300) return "malformed";
  const { pattern, form, kernel, level }: IdentifierKind = identifierKinds[id];
  const number = normaliseIdentifier(id, text);
  if (!pattern.test(number) || form?.(number) === false)
    return kernel === undefined && level === "warn" && number !== "" ? "doubtful" : "malformed";
  if (kernel === undefined || kernel(number)) return "valid";
  return level === "warn" ? "doubtful" : "bad-checksum";
}
