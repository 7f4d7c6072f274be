import { compileArithmetic } from "./arithmetic.js";
import { every, type Signature } from "./signature.js";

/** `*` */
export const compileMultiply = compileArithmetic((product, next) => product * next, 1);

export const multiply: Signature = {
  name: "*",
  meaning: "The product; not known if one is not known, none if one is none.",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  argument: every("number"),
  result: "number",
};
