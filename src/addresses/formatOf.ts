import type { AddressFormat } from "../model/addressFormat.js";
import type { Address } from "../model/dossier/address.js";

type Formats = AddressFormat | readonly AddressFormat[];

const isOne = (formats: Formats): formats is AddressFormat => !Array.isArray(formats);

const indices = new WeakMap<readonly AddressFormat[], ReadonlyMap<unknown, AddressFormat>>();

/** Several formats by their country; made once, and again if formats have been added. */
function indexOf(formats: readonly AddressFormat[]): ReadonlyMap<unknown, AddressFormat> {
  const known = indices.get(formats);
  if (known !== undefined && known.size === formats.length) return known;
  const index = new Map(formats.map((format) => [format.country, format]));
  indices.set(formats, index);
  return index;
}

/** The format of an address's country; of an address without a country the only one that was given. */
export function formatOf({ country }: Address, formats: Formats): AddressFormat | undefined {
  if (!isOne(formats))
    return country === undefined && formats.length === 1 ? formats[0] : indexOf(formats).get(country);
  return country === undefined || country === formats.country ? formats : undefined;
}
