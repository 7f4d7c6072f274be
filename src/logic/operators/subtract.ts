import { compileArithmetic } from "./arithmetic.js";
import { every, type Signature } from "./signature.js";

/** `-` */
export const compileSubtract = compileArithmetic((difference, next) => difference - next, 0);

export const subtract: Signature = {
  name: "-",
  meaning: "The first less the second, or the opposite of one; not known if one is not known, none if one is none.",
  arity: { min: 1, max: 2 },
  argument: every("number"),
  result: "number",
};
