import { compileLessThan } from "./lessThan.js";
import { every, type Signature } from "./signature.js";

/** `before` */
export const compileBefore = compileLessThan;

export const before: Signature = {
  name: "before",
  meaning: "The first day is earlier than the second; false for none, not known if one is not known.",
  arity: { min: 2, max: 2 },
  argument: every("day"),
  result: "boolean",
};
