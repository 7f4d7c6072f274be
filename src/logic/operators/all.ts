import { compileQuantifier } from "./quantifier.js";
import { inTurn, type Signature } from "./signature.js";

/** `all` */
export const compileAll = compileQuantifier({ stop: false, decided: false });

export const all: Signature = {
  name: "all",
  meaning: "Every element meets the condition; true for an empty list and for none, false as soon as one does not.",
  arity: { min: 2, max: 2 },
  argument: inTurn("list", "each"),
  result: "boolean",
};
