import { testNode } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import { NOTHING } from "./nothing.js";
import { every, type Signature } from "./signature.js";

/** `!!` */
export const compileTruth: CompileOperator = ([arg], compiler, op) => {
  const part = arg === undefined ? NOTHING : compiler.compile(arg);
  return testNode(op, compiler.test(part), [part]);
};

export const truth: Signature = {
  name: "!!",
  meaning: "The condition itself; what is not known stays so, and none is false.",
  arity: { min: 1, max: 1 },
  argument: every("condition"),
  result: "boolean",
};
