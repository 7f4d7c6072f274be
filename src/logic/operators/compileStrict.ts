import type { Tri } from "../../model/tri.js";
import { type Compiled, testNode, valueNode } from "../compiled.js";
import type { CompileOperator } from "../compiler.js";
import type { Get } from "../read.js";
import type { Scope } from "../scope.js";

const compileAll = (...[args, compiler]: Parameters<CompileOperator>): Compiled[] =>
  args.map((arg) => compiler.compile(arg));

/** An operator whose arguments are all values, and which gives one. */
export function compileValueOperator(make: (parts: readonly Compiled[]) => Get): CompileOperator {
  return (args, compiler, op) => {
    const parts = compileAll(args, compiler, op);
    return valueNode(op, make(parts), parts);
  };
}

/** An operator whose arguments are all values, and which says whether something is so. */
export function compileTestOperator(make: (parts: readonly Compiled[]) => (scope: Scope) => Tri): CompileOperator {
  return (args, compiler, op) => {
    const parts = compileAll(args, compiler, op);
    return testNode(op, make(parts), parts);
  };
}
