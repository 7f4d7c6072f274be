import type { Check } from "../checks/check.js";
import { compileCheck } from "../checks/compileCheck.js";
import { holdsCondition } from "../checks/holdsCondition.js";
import { compileCondition } from "../logic/compileCondition.js";
import type { CompileOptions } from "../logic/compileOptions.js";
import type { Condition } from "../logic/condition.js";
import { DossierNames } from "../logic/dossierNames.js";
import type { Names } from "../logic/read.js";
import type { Expression } from "../model/expression.js";
import type { SubjectKind } from "../model/subject.js";
import type { Target } from "../model/target.js";
import type { CheckSpec } from "../packs/pack.js";
import type { Ruleset } from "./ruleset.js";

/** Compiles one condition; the engine takes the fast one or the reference. */
export type ConditionCompiler = (expression: Expression, options: CompileOptions) => Condition;

/** Compiles the conditions and checks of a ruleset for one target. */
export class RuleCompiler {
  constructor(
    private readonly ruleset: Ruleset,
    private readonly target: Target,
    private readonly absentMeansNone: boolean,
    private readonly compileExpression: ConditionCompiler = compileCondition,
  ) {}

  namesFor(subject: SubjectKind): Names {
    return new DossierNames({
      subject,
      fields: this.ruleset.fields,
      target: this.target,
      absentMeansNone: this.absentMeansNone,
    });
  }

  condition(expression: Expression, names: Names): Condition {
    return this.compileExpression(expression, {
      names,
      lists: this.ruleset.vocabulary.lists,
      hooks: {
        is: (id) => this.definition(id, names),
        holds: (spec, inner) => holdsCondition(this.check(spec, inner)),
      },
    });
  }

  check(spec: CheckSpec, names: Names): Check {
    return compileCheck(spec, {
      vocabulary: this.ruleset.vocabulary,
      names,
      condition: (expression) => this.condition(expression, names),
    });
  }

  private definition(id: string, names: Names): Condition {
    const definition = this.ruleset.definitions[id];
    if (definition === undefined) throw new TypeError(`definition ${id} is in none of the packs`);
    return this.condition(definition.when, names);
  }
}
