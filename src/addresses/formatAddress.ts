import { PARTS } from "../checks/address/countryForm.js";
import type { AddressFormat } from "../model/addressFormat.js";
import type { Address } from "../model/dossier/address.js";
import { fold } from "./fold.js";
import { formatOf } from "./formatOf.js";
import { isLatin } from "./latin.js";
import { normaliseAddress } from "./normaliseAddress.js";
import { streetLine } from "./streetLine.js";

export interface FormatAddressOptions {
  /** In the country's own order or in that for Latin letters. Default: Latin if street and city are written so. */
  readonly form?: "local" | "latin";
  /** Prints in capitals what the country's post wants in capitals. Default: true; for a screen rather false. */
  readonly capitals?: boolean;
  /** Name of the country, to be printed as well: last, or first where the largest comes first. */
  readonly country?: string;
}

type Values = { readonly [letter: string]: string };

/** The largest comes first, as in China: the province before the street. */
const largestFirst = (template: string): boolean => {
  const province = template.indexOf("%S");
  return province !== -1 && province < template.indexOf("%A");
};

/** What stands between two parts where parts between them are missing: a space rather than a comma. */
const narrower = (gap: string | undefined, next: string): string =>
  gap === undefined || (next.trim() === "" && next !== "") ? next : gap;

/** One line: what is printed around a part goes with it. */
function lineOf(template: string, values: Values): string {
  const pieces = template.split(/%([A-Z])/);
  if (pieces.length === 1) return template;
  let line = "";
  let gap: string | undefined;
  for (let index = 1; index < pieces.length; index += 2) {
    const before = pieces[index - 1] ?? "";
    const value = values[pieces[index] ?? ""] ?? "";
    if (line !== "") gap = narrower(gap, before);
    else gap = index === 1 ? before : "";
    if (value === "") continue;
    const joint = gap === "" && line !== "" && isLatin(line) ? " " : gap;
    line += joint + value;
    gap = undefined;
  }
  return line;
}

/** City and district, where the country's format has no place of their own for them, go with the street. */
function withStreet(template: string, street: string, { C = "", D = "" }: Values, inLatin: boolean): string {
  const [city, district] = [template.includes("%C") ? "" : C, template.includes("%D") ? "" : D];
  const literals = fold(template.replace(/%\w/g, " "));
  const printed = (text: string): boolean => text !== "" && !literals.includes(fold(text));
  if (largestFirst(template)) return [city, district, street].filter(printed).join(inLatin ? ", " : "");
  return [street, district, city].filter(printed).join(", ");
}

function valuesOf(address: Address, template: string, format: AddressFormat, inLatin: boolean): Values {
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const parts = Object.fromEntries(Object.entries(PARTS).map(([letter, part]) => [letter, text(address[part])]));
  const { C = "", S = "", Z = "" } = parts;
  const city = fold(C) === fold(S) && template.includes("%S") ? "" : C;
  const extra = text(address.additionalNumber);
  const values = {
    ...parts,
    C: city,
    N: text(address.name),
    Z: extra === "" || Z === "" || Z.endsWith(`-${extra}`) ? Z : `${Z}-${extra}`,
  };
  return { ...values, A: withStreet(template, streetLine(address, format, inLatin), values, inLatin) };
}

/**
 * An address in the order of its country, one line a row: for a label or a screen. City and district are never dropped; a province is
 * where the country's post does not print it, and a city that has the name of its province is printed once.
 * `formats`: the data of the country, or of several. Throws a `TypeError` if that of the address's country is not among them.
 *
 * ```ts
 * formatAddress({ street: "Pariser Platz 2", city: "Berlin", postcode: "10117", country: "DE" }, DE);
 * // "Pariser Platz 2\n10117 Berlin"
 * ```
 */
export function formatAddress(
  address: Address,
  formats: AddressFormat | readonly AddressFormat[],
  { form, capitals = true, country = "" }: FormatAddressOptions = {},
): string {
  const format = formatOf(address, formats);
  if (format === undefined)
    throw new TypeError(`formatAddress: expected the data of the address's country, ${address.country}; load it first`);
  const inLatin = form === undefined ? isLatin(address.street, address.city) : form === "latin";
  const template = inLatin ? (format.latinFormat ?? format.format) : format.format;
  const values = valuesOf(normaliseAddress(address, format, inLatin), template, format, inLatin);
  const printed = Object.entries(values).map(([letter, value]): [string, string] => [
    letter,
    capitals && format.capitals?.includes(letter) === true ? value.toUpperCase() : value,
  ]);
  const lines = template.split("%n").map((line) => lineOf(line, Object.fromEntries(printed)));
  const all = largestFirst(template) ? [country, ...lines] : [...lines, country];
  return all.filter((line) => line !== "").join("\n");
}
