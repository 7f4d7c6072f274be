import { readdirSync, readFileSync } from "node:fs";
import { addressBook } from "../../src/addresses/addressBook.js";
import type { AddressFormat } from "../../src/model/addressFormat.js";

const folder = new URL("../../addresses/", import.meta.url);

/** The address formats of all countries and territories, as they lie in the repository. */
export const allFormats: readonly AddressFormat[] = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as AddressFormat);

/** The same, as a checker takes them. */
export const allAddresses = addressBook(allFormats);

/** One of them. */
export function formatOfCountry(country: string): AddressFormat {
  const format = allFormats.find((one) => one.country === country);
  if (format === undefined) throw new TypeError(`no address format of ${country}`);
  return format;
}
