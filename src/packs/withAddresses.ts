import type { AddressBook } from "../checks/address/countryForm.js";
import type { Pack } from "./pack.js";

/** The packs with what countries want of an address, for tools that make checkers of them: fixtures, mutants, comparisons. */
export const withAddresses = (packs: readonly Pack[], addresses: AddressBook): readonly Pack[] =>
  packs.map((pack) => ({ ...pack, uses: { ...pack.uses, addresses } }));
