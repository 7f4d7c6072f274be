import type { Pointer } from "../model/pointer.js";
import type { NotBinding } from "../model/report.js";
import type { Tri } from "../model/tri.js";

/** Something besides the rule's own `when` on which it hangs whether the rule binds: the seller, the category, the account. */
export interface Gate {
  readonly value: Tri;
  /** What to ask where it is not known. */
  readonly paths: () => readonly Pointer[];
  readonly why: NotBinding["why"];
  /** Whether the outcome is the same if the gate should turn out shut: then it need not be asked. */
  readonly agrees?: (outcome: Tri) => boolean;
}

/** What to ask about gates of which it is not known whether they are open. */
export const openPaths = (gates: readonly Gate[]): readonly Pointer[] =>
  gates.filter((gate) => gate.value === undefined).flatMap((gate) => gate.paths());

const SELLER_PATHS = ["/merchant/country"];

/** The seller's country is asked for by the rule's scope and not known. */
const sellerGate: Gate = { value: undefined, paths: () => SELLER_PATHS, why: "seller" };

export const NO_GATES: readonly Gate[] = [];
export const SELLER_GATES: readonly Gate[] = [sellerGate];
