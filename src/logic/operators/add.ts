import { compileArithmetic } from "./arithmetic.js";
import { every, type Signature } from "./signature.js";

/** `+` */
export const compileAdd = compileArithmetic((sum, next) => sum + next, 0);

export const add: Signature = {
  name: "+",
  meaning: "The sum; not known if one is not known, none if one is none.",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  argument: every("number"),
  result: "number",
};
