import { compileArithmetic } from "./arithmetic.js";
import { every, type Signature } from "./signature.js";

/** `max` */
export const compileMaximum = compileArithmetic(Math.max, Number.NEGATIVE_INFINITY);

export const maximum: Signature = {
  name: "max",
  meaning: "The greatest; not known if one is not known, none if one is none.",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  argument: every("number"),
  result: "number",
};
