export type { AddressBook, AddressFault, AddressProblem } from "../checks/address/countryForm.js";
export type { AddressFormat, PostcodeFormat, Subdivision } from "../model/addressFormat.js";
export { addressBook } from "./addressBook.js";
export { type AddressVerdict, type CheckAddressOptions, checkAddress } from "./checkAddress.js";
export { countriesIn } from "./countriesIn.js";
export { type FormatAddressOptions, formatAddress } from "./formatAddress.js";
export { normaliseAddress } from "./normaliseAddress.js";
