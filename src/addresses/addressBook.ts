import type { AddressBook } from "../checks/address/countryForm.js";
import type { AddressFormat } from "../model/addressFormat.js";
import { addressForm } from "./addressForm.js";

/**
 * The countries that a checker can judge addresses of.
 *
 * ```ts
 * import CN from "greenlane/addresses/CN";
 * const checker = createChecker({ packs, addresses: addressBook([CN]) });
 * ```
 */
export const addressBook = (formats: readonly AddressFormat[]): AddressBook =>
  new Map(formats.map((format) => [format.country, addressForm(format)]));
