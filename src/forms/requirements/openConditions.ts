import type { TargetPlan } from "../../engine/targetPlan.js";
import type { Expression } from "../../model/expression.js";
import { isObject } from "../../model/json.js";
import type { SubjectKind } from "../../model/subject.js";
import type { Binding, Bindings } from "../binding/bind.js";
import { enterSight } from "../binding/sight.js";

/** The parts of a condition that all have to hold. */
function partsOf(expression: Expression): readonly Expression[] {
  const all = isObject(expression) ? expression["and"] : undefined;
  return Array.isArray(all) ? all.flatMap((part: Expression) => partsOf(part)) : [expression];
}

/** The parts of a clause's condition that do not hold for every subject that its scope binds: what is left to be found out, or tells which are meant. */
export function openConditions(
  when: Expression | undefined,
  of: readonly Binding[],
  subject: SubjectKind,
  { scope }: Pick<Bindings, "scope">,
  plan: TargetPlan,
): readonly Expression[] {
  if (when === undefined) return [];
  const inScope = of.filter(({ why }) => why === undefined || why === "condition");
  return partsOf(when).filter((part) => {
    const condition = plan.condition(part, subject);
    return inScope.some(({ ref }) => {
      enterSight(scope, ref);
      return condition.test(scope) !== true;
    });
  });
}
