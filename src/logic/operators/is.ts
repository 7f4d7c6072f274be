import { type Compiled, constantOf } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { Condition } from "../condition.js";
import { every, type Signature } from "./signature.js";

/** A condition that was compiled elsewhere, as a part of this one. */
export function compiledFrom({ test, constant, visit }: Condition, trace: Condition["trace"]): Compiled {
  return constant === undefined ? { get: test, test, trace, visit } : constantOf(constant, { trace, visit });
}

/** `is` */
export const compileIs: CompileOperator = ([id], { options }, op) => {
  const path = String(id);
  const definition = options.hooks.is(path);
  return compiledFrom(definition, (scope) => {
    const trace = definition.trace(scope);
    return { op, value: definition.test(scope), path, of: [trace] };
  });
};

export const is: Signature = {
  name: "is",
  meaning: "Whether a definition holds, by its id; not known where its condition is not.",
  arity: { min: 1, max: 1 },
  argument: every("definition"),
  result: "boolean",
};
