import { compileMoreThan } from "./moreThan.js";
import { every, type Signature } from "./signature.js";

/** `after` */
export const compileAfter = compileMoreThan;

export const after: Signature = {
  name: "after",
  meaning: "The first day is later than the second; false for none, not known if one is not known.",
  arity: { min: 2, max: 2 },
  argument: every("day"),
  result: "boolean",
};
