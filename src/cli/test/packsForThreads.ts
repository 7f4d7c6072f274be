import { addressBook } from "../../addresses/index.js";
import { loadAddresses } from "../../addresses/loadAddresses.js";
import { CHECK_KINDS } from "../../checks/kinds.js";
import type { Pack } from "../../packs/pack.js";
import { withAddresses } from "../../packs/withAddresses.js";

/** Packs without the code that they bring, which cannot be sent to another thread. */
export const withoutCode = (packs: readonly Pack[]): readonly Pack[] =>
  packs.map(({ uses: { addresses: _addresses, ...uses }, ...pack }) => ({ ...pack, uses: { ...uses, checks: {} } }));

/** The same packs with the code of every kind of check and what countries want of addresses. */
export async function withCode(packs: readonly Pack[]): Promise<readonly Pack[]> {
  const whole = packs.map((pack) => ({ ...pack, uses: { ...pack.uses, checks: CHECK_KINDS } }));
  return withAddresses(whole, addressBook(await loadAddresses()));
}
