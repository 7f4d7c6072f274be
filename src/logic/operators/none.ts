import { compileQuantifier } from "./quantifier.js";
import { inTurn, type Signature } from "./signature.js";

/** `none` */
export const compileNone = compileQuantifier({ stop: true, decided: false });

export const none: Signature = {
  name: "none",
  meaning: "No element meets the condition; true for an empty list and for none, false as soon as one does.",
  arity: { min: 2, max: 2 },
  argument: inTurn("list", "each"),
  result: "boolean",
};
