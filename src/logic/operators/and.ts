import { compileJunction } from "./junction.js";
import { every, type Signature } from "./signature.js";

/** `and` */
export const compileAnd = compileJunction(false);

export const and: Signature = {
  name: "and",
  meaning: "All are true; false as soon as one is false, else not known if one is not known.",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  argument: every("condition"),
  result: "boolean",
};
