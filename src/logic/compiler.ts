import type { Expression } from "../model/expression.js";
import { isObject, type Json } from "../model/json.js";
import type { Tri } from "../model/tri.js";
import { type Compiled, constantOf, valueNode } from "./compiled.js";
import type { CompileOptions } from "./compileOptions.js";
import type { Names } from "./read.js";
import type { Scope } from "./scope.js";
import { TRUTH } from "./truthiness.js";

/** Compiles an operator applied to arguments that are not compiled yet. */
export type CompileOperator = (args: readonly Json[], compiler: Compiler, op: string) => Compiled;

/** Operators by how they are written: those that somebody can use. */
export type Operators = { readonly [op: string]: CompileOperator };

/** Compiles expressions that see the same names. Expressions have been type-checked: a mistake met here is thrown bare. */
export class Compiler {
  readonly truth: (value: unknown) => Tri;

  constructor(readonly options: CompileOptions) {
    this.truth = TRUTH[options.truthiness ?? "strict"];
  }

  /** The compiler for the elements of a list, which see one name more. */
  within(names: Names): Compiler {
    return new Compiler({ ...this.options, names });
  }

  compile(expression: Expression): Compiled {
    if (Array.isArray(expression)) return this.list(expression);
    if (!isObject(expression))
      return constantOf(expression, { trace: () => ({ op: "literal", value: expression as Json, of: [] }) });
    const [op, more] = Object.keys(expression);
    const { operators } = this.options;
    const compileOperator = op !== undefined && Object.hasOwn(operators, op) ? operators[op] : undefined;
    if (op === undefined || more !== undefined || compileOperator === undefined)
      throw new TypeError(`not an operator: ${Object.keys(expression).join(", ")}`);
    const args = expression[op] as Json;
    return compileOperator(Array.isArray(args) ? args : [args], this, op);
  }

  /** The answer of a compiled expression where a condition stands. */
  test({ test, get, constant }: Compiled): (scope: Scope) => Tri {
    if (test !== undefined) return test;
    const { truth } = this;
    if (constant === undefined) return (scope) => truth(get(scope));
    const answer = truth(constant);
    return () => answer;
  }

  private list(expressions: readonly Json[]): Compiled {
    const items = expressions.map((expression) => this.compile(expression));
    const gets = items.map(({ get }) => get);
    return { ...valueNode("literal", (scope) => gets.map((get) => get(scope)), items), items };
  }
}
