import { compileCondition } from "../logic/compileCondition.js";
import type { CompileOptions } from "../logic/compileOptions.js";
import type { Operators } from "../logic/compiler.js";
import type { Condition } from "../logic/condition.js";
import type { Names } from "../logic/read.js";
import type { Expression } from "../model/expression.js";
import type { CheckSpec, Definition } from "../packs/pack.js";
import type { Check, CheckKinds, Vocabulary } from "./check.js";
import { compileCheck } from "./compileCheck.js";
import { holdsCondition } from "./holdsCondition.js";

/** Compiles one condition; the engine takes the fast one or the reference. */
export type ConditionCompiler = (expression: Expression, options: CompileOptions) => Condition;

/** What rules are compiled with: code that packs bring. */
export interface RuleCode {
  readonly checks: CheckKinds;
  readonly operators: Operators;
}

/** Compiles conditions and checks, which may hold one another, over one vocabulary and set of definitions. */
export class SpecCompiler {
  constructor(
    private readonly code: RuleCode,
    private readonly vocabulary: Vocabulary,
    private readonly definitions: { readonly [id: string]: Definition },
    private readonly compileExpression: ConditionCompiler = compileCondition,
  ) {}

  condition(expression: Expression, names: Names): Condition {
    return this.compileExpression(expression, {
      names,
      lists: this.vocabulary.lists,
      operators: this.code.operators,
      hooks: {
        is: (id) => this.definition(id, names),
        holds: (spec, inner) => holdsCondition(this.check(spec, inner)),
      },
    });
  }

  check(spec: CheckSpec, names: Names): Check {
    return compileCheck(spec, {
      kinds: this.code.checks,
      vocabulary: this.vocabulary,
      names,
      condition: (expression) => this.condition(expression, names),
    });
  }

  private definition(id: string, names: Names): Condition {
    const definition = this.definitions[id];
    if (definition === undefined) throw new TypeError(`definition ${id} is in none of the packs`);
    return this.condition(definition.when, names);
  }
}
