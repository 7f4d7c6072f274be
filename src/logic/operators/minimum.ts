import { compileArithmetic } from "./arithmetic.js";
import { every, type Signature } from "./signature.js";

/** `min` */
export const compileMinimum = compileArithmetic(Math.min, Number.POSITIVE_INFINITY);

export const minimum: Signature = {
  name: "min",
  meaning: "The least; not known if one is not known, none if one is none.",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  argument: every("number"),
  result: "number",
};
