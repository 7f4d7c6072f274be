import { addressBook } from "../../addresses/index.js";
import { loadAddresses } from "../../addresses/loadAddresses.js";
import { ALL_CODE } from "../../checks/allCode.js";
import type { Pack } from "../../packs/pack.js";
import { withAddresses } from "../../packs/withAddresses.js";

/** Packs without the code that they bring, which cannot be sent to another thread. */
export const withoutCode = (packs: readonly Pack[]): readonly Pack[] =>
  packs.map(({ uses: { addresses: _addresses, ...uses }, ...pack }) => ({
    ...pack,
    uses: { ...uses, checks: {}, operators: {} },
  }));

/** Gives such packs the code of every kind of check and operator, and what countries want of addresses. */
export async function codeForPacks(): Promise<(packs: readonly Pack[]) => readonly Pack[]> {
  const addresses = addressBook(await loadAddresses());
  const whole = (pack: Pack): Pack => ({ ...pack, uses: { ...pack.uses, ...ALL_CODE } });
  return (packs) => withAddresses(packs.map(whole), addresses);
}
