import { compileQuantifier } from "./quantifier.js";
import { inTurn, type Signature } from "./signature.js";

/** `some` */
export const compileSome = compileQuantifier({ stop: true, decided: true });

export const some: Signature = {
  name: "some",
  meaning:
    "At least one element meets the condition; false for an empty list and for none, else not known if one that could is not known.",
  arity: { min: 2, max: 2 },
  argument: inTurn("list", "each"),
  result: "boolean",
};
