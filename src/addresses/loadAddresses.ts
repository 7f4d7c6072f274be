import { addressLoaders } from "../generated/addressLoaders.js";
import type { AddressFormat } from "../model/addressFormat.js";

/**
 * Loads the address formats of countries, each from a module of its own; of all 252 countries and territories if none is named.
 * A code that is no country's is left out.
 *
 * ```ts
 * const addresses = addressBook(await loadAddresses(countriesIn(dossier)));
 * const checker = createChecker({ packs, addresses });
 * ```
 */
export async function loadAddresses(
  countries: Iterable<string> = Object.keys(addressLoaders),
): Promise<readonly AddressFormat[]> {
  const known = [...new Set(countries)].filter((country) => Object.hasOwn(addressLoaders, country));
  const modules = await Promise.all(known.map((country) => addressLoaders[country]?.()));
  return modules.flatMap((module) => (module === undefined ? [] : [module.default]));
}
