import { type ConditionCompiler, SpecCompiler } from "../checks/specCompiler.js";
import { DossierNames } from "../logic/dossierNames.js";
import type { Names } from "../logic/read.js";
import type { SubjectKind } from "../model/subject.js";
import type { Target } from "../model/target.js";
import type { Ruleset } from "./ruleset.js";

/** Compiles the conditions and checks of a ruleset for one target. */
export class RuleCompiler extends SpecCompiler {
  constructor(
    private readonly ruleset: Ruleset,
    private readonly target: Target,
    private readonly absentMeansNone: boolean,
    compileExpression: ConditionCompiler | undefined,
  ) {
    super(ruleset, ruleset, ruleset.definitions, compileExpression);
  }

  namesFor(subject: SubjectKind): Names {
    return new DossierNames({
      subject,
      fields: this.ruleset.fields,
      target: this.target,
      absentMeansNone: this.absentMeansNone,
    });
  }
}
