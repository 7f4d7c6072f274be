import type { AddressFormat } from "../model/addressFormat.js";
import type { Address } from "../model/dossier/address.js";

/** The format of an address's country; of an address without a country the only one that was given. */
export function formatOf(
  { country }: Address,
  formats: AddressFormat | readonly AddressFormat[],
): AddressFormat | undefined {
  const given = [formats].flat() as readonly AddressFormat[];
  return country === undefined && given.length === 1 ? given[0] : given.find((format) => format.country === country);
}
