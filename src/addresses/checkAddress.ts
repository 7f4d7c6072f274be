import { type AddressProblem, PARTS, type ReadPart } from "../checks/address/countryForm.js";
import { notLoadedMessage } from "../checks/address/notLoaded.js";
import type { AddressFormat } from "../model/addressFormat.js";
import type { Address } from "../model/dossier/address.js";
import { addressForm } from "./addressForm.js";
import { formatOf } from "./formatOf.js";

export interface CheckAddressOptions {
  /** Demands that the parts be written as the country's post writes them too: in capitals where it wants them, the postcode with its hyphen or space. */
  readonly writing?: boolean;
}

/** What an address came to. */
export interface AddressVerdict {
  /** `unknown` if nothing is wrong but a part that the country needs is not known, or the country's data was not given. */
  readonly outcome: "pass" | "fail" | "unknown";
  /** In the order street, city, province, postcode. */
  readonly problems: readonly AddressProblem[];
}

const ORDER = ["fail", "unknown"] as const;

function withoutFormat(country: unknown): AddressProblem {
  const common = { part: "country", outcome: "unknown", path: "/country" } as const;
  if (typeof country !== "string") return { ...common, fault: "missing", key: "check.address.no-country", params: {} };
  return { ...common, fault: "not-loaded", ...notLoadedMessage(country), actual: country };
}

/**
 * Whether an address has the form of its country: the parts that nothing arrives without, a province that exists (by key, local, Latin or
 * another usual name), a postcode of the right form that belongs to the province. Case, width, spaces and hyphens do not count.
 *
 * A part that is absent is not known yet; `false` says that there is none. What the country's post does not ask for is not missed.
 * `formats`: the data of the country, or of several. Whether the street exists, and the city is in the province, is not checked.
 *
 * ```ts
 * checkAddress({ street: "Pariser Platz 2", city: "Berlin", postcode: "1011", country: "DE" }, DE);
 * // { outcome: "fail", problems: [{ part: "postcode", fault: "postcode", path: "/postcode", expected: ["26133", "53225"], … }] }
 * ```
 */
export function checkAddress(
  address: Address,
  formats: AddressFormat | readonly AddressFormat[],
  { writing = false }: CheckAddressOptions = {},
): AddressVerdict {
  const format = formatOf(address, formats);
  if (format === undefined) return { outcome: "unknown", problems: [withoutFormat(address.country)] };
  const form = addressForm(format);
  const read: ReadPart = (part) => {
    const value: unknown = address[PARTS[part]] ?? undefined;
    return value === false || (value === undefined && !form.requires(part)) ? null : value;
  };
  const problems = form.problems(read, writing, "");
  return { outcome: ORDER.find((outcome) => problems.some((one) => one.outcome === outcome)) ?? "pass", problems };
}
