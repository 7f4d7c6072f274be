import type { AddressFormat, PostcodeFormat } from "../../model/addressFormat.js";
import { countryNamesOf } from "./countryNames.js";
import { wordsOf } from "./divisionWords.js";
import type { IsoNames, SourceCountry } from "./sources.js";
import { subdivisionsOf } from "./subdivisionsOf.js";

/** What Google means where it says nothing. */
const USUAL = { format: "%N%n%O%n%A%n%C", require: "AC" };

/** Countries that print the key of a subdivision, not its name. */
const PRINTS_KEY = new Set(["AU", "BR", "CA", "IT", "US"]);

/** Signs of vehicles that were once written before postcodes. */
const VEHICLE_SIGNS: { readonly [country: string]: string } = {
  AT: "A",
  BE: "B",
  DE: "D",
  ES: "E",
  FI: "FIN",
  FR: "F",
  HU: "H",
  IT: "I",
  LI: "FL",
  LU: "L",
  NO: "N",
  PT: "P",
  SE: "S",
  SI: "SLO",
};

/** What countries call their postcodes, where that is written before them. */
const LABELS: { readonly [country: string]: readonly string[] } = {
  AR: ["CP", "C.P."],
  BR: ["CEP"],
  CL: ["CP", "C.P."],
  CN: ["邮编", "郵編", "邮政编码", "P.C.", "PC"],
  CO: ["CP", "C.P."],
  DE: ["PLZ"],
  ES: ["CP", "C.P."],
  GR: ["TK", "T.K.", "ΤΚ", "Τ.Κ."],
  IN: ["PIN", "PIN CODE", "PINCODE"],
  IT: ["CAP"],
  JP: ["〒", "郵便番号"],
  KR: ["우", "(우)", "우편번호"],
  MX: ["CP", "C.P."],
  PE: ["CP", "C.P."],
  PH: ["ZIP"],
  RU: ["ИНДЕКС"],
  SG: ["S", "SINGAPORE"],
  TW: ["郵遞區號"],
  US: ["ZIP"],
};

/** The delivery of large recipients in France and where its post delivers. */
const CEDEX = new Set(["BL", "FR", "GF", "GP", "MC", "MF", "MQ", "NC", "PF", "PM", "RE", "WF", "YT"]);

/** Where postcodes take forms that Google's patterns do not know. */
const AMENDED: { readonly [country: string]: string } = {
  // Grouped by some writers.
  CL: "\\d{3}-?\\d{4}",
  // Since 2015 one for each house, beside the old ones of six digits.
  KZ: "\\d{6}|[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d",
  // The additional number of the National Address is often written behind it.
  SA: "\\d{5}(?:-\\d{4})?",
};

/** What all postcodes of a country begin with and people leave out: its code before digits, or `CP ` in El Salvador. */
function leadOf(country: string, pattern: string): string | undefined {
  const [, lead, rest = ""] = /^(CP |[A-Z]{2}-?)(.*)$/.exec(pattern) ?? [];
  return lead !== undefined && !/[A-Z]/.test(rest) && (lead === "CP " || lead.startsWith(country)) ? lead : undefined;
}

/** What may stand before all postcodes of a country and rarely does: `PC ` in Oman. */
const optionalLead = (pattern: string): string | undefined => /^\(\?:([A-Z]+)[ -]\)\?/.exec(pattern)?.[1];

function postcodeOf({ key: country, zip, zipex, postprefix }: SourceCountry): PostcodeFormat | undefined {
  const pattern = AMENDED[country] ?? zip;
  if (pattern === undefined) return undefined;
  const lead = leadOf(country, pattern);
  const signs = [
    country,
    optionalLead(pattern),
    postprefix?.replace(/[ -]$/, ""),
    VEHICLE_SIGNS[country],
    ...(LABELS[country] ?? []),
  ];
  const drop = [...new Set(signs.filter((sign) => sign !== undefined))];
  return {
    pattern,
    examples: (zipex ?? "").split(","),
    ...(lead === undefined ? { drop } : { lead }),
    ...(CEDEX.has(country) ? { tail: ["CEDEX"] } : {}),
  };
}

/** What the country calls its parts, where that is not province, city, district and postcode. */
function namesOf(source: SourceCountry): AddressFormat["names"] {
  const names = Object.entries({
    C: source.locality_name_type,
    D: source.sublocality_name_type,
    S: source.state_name_type,
    Z: source.zip_name_type,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return names.length === 0
    ? undefined
    : Object.fromEntries(names.map(([part, name]) => [part, name.replaceAll("_", "-")]));
}

/** One country's data in the shape that greenlane carries. */
export function toAddressFormat(source: SourceCountry, isoNames: IsoNames, numberFirst: boolean): AddressFormat {
  const { key: country, fmt: format = USUAL.format, lfmt, require = USUAL.require, upper } = source;
  const names = namesOf(source);
  const postcode = postcodeOf(source);
  return {
    country,
    format,
    ...(lfmt === undefined || lfmt === format ? {} : { latinFormat: lfmt }),
    require,
    ...(upper === undefined ? {} : { capitals: upper }),
    ...(numberFirst ? { numberFirst } : {}),
    ...(PRINTS_KEY.has(country) ? { printsKey: true as const } : {}),
    ...(names === undefined ? {} : { names }),
    ...(postcode === undefined ? {} : { postcode }),
    ...(source.sub_regions === undefined
      ? {}
      : { ...wordsOf(country), countryNames: countryNamesOf(country), ...subdivisionsOf(source, isoNames) }),
  };
}
