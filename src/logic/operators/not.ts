import { testNode } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import { NOTHING } from "./nothing.js";
import { every, type Signature } from "./signature.js";

/** `!` */
export const compileNot: CompileOperator = ([arg], compiler, op) => {
  const part = arg === undefined ? NOTHING : compiler.compile(arg);
  const test = compiler.test(part);
  const negated = (scope: Parameters<typeof test>[0]) => {
    const answer = test(scope);
    return answer === undefined ? undefined : !answer;
  };
  return testNode(op, negated, [part]);
};

export const not: Signature = {
  name: "!",
  meaning: "The opposite; what is not known stays so, and the opposite of none is true.",
  arity: { min: 1, max: 1 },
  argument: every("condition"),
  result: "boolean",
};
