import type { AddressFormat } from "../model/addressFormat.js";
import type { Address } from "../model/dossier/address.js";
import { addressForm } from "./addressForm.js";
import { formatOf } from "./formatOf.js";
import { isLatin, printedName } from "./latin.js";

const isText = (value: unknown): value is string => typeof value === "string";

/** An address with plain spaces, its postcode as the country writes it, and its province by the name that the post prints beside such a text. */
function normalised(address: Address, format: AddressFormat, inLatin: boolean): Address {
  const form = addressForm(format);
  const { province, postcode } = address;
  const is = isText(province) ? form.division?.(province)?.is : undefined;
  const code = isText(postcode) ? form.postcode?.written(postcode) : undefined;
  const tidy = Object.entries(address).map(([part, value]): [string, unknown] => [
    part,
    isText(value) && part !== "text" ? value.trim().replace(/\s+/gu, " ") : value,
  ]);
  return {
    ...Object.fromEntries(tidy),
    ...(is === undefined ? {} : { province: printedName(is, format, inLatin) }),
    ...(code === undefined ? {} : { postcode: code }),
  };
}

/**
 * The same address in one writing: plain spaces, the postcode as the country writes it, the province as the post prints it, in Latin
 * letters if street and city are. What is not understood stays as it is. Doing it twice changes nothing more.
 *
 * `normaliseAddress({ street: "10 Downing  St", city: "London", postcode: "sw1a2aa", country: "GB" }, GB).postcode` is `"SW1A 2AA"`.
 */
export function normaliseAddress(
  address: Address,
  formats: AddressFormat | readonly AddressFormat[],
  inLatin: boolean = isLatin(address.street, address.city),
): Address {
  const format = formatOf(address, formats);
  return format === undefined ? address : normalised(address, format, inLatin);
}
