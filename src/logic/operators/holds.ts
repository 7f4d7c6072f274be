import type { CheckSpec } from "../../packs/pack.js";
import type { CompileOperator } from "../compiler.js";
import { compiledFrom } from "./is.js";
import { every, type Signature } from "./signature.js";

/** `holds` */
export const compileHolds: CompileOperator = ([check], { options }) => {
  const condition = options.hooks.holds(check as CheckSpec, options.names);
  return compiledFrom(condition, condition.trace);
};

export const holds: Signature = {
  name: "holds",
  meaning: "Whether a check would pass; not known where its outcome is not.",
  arity: { min: 1, max: 1 },
  argument: every("check"),
  result: "boolean",
};
