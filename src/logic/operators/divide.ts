import { compileArithmetic } from "./arithmetic.js";
import { every, type Signature } from "./signature.js";

/** `/` */
export const compileDivide = compileArithmetic((quotient, next) => quotient / next, 1);

export const divide: Signature = {
  name: "/",
  meaning:
    "The first divided by the second; not known where the second is 0; not known if one is not known, none if one is none.",
  arity: { min: 2, max: 2 },
  argument: every("number"),
  result: "number",
};
