import { compileJunction } from "./junction.js";
import { every, type Signature } from "./signature.js";

/** `or` */
export const compileOr = compileJunction(true);

export const or: Signature = {
  name: "or",
  meaning: "At least one is true; true as soon as one is true, else not known if one is not known.",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  argument: every("condition"),
  result: "boolean",
};
