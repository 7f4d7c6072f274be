import { canonicalText } from "../model/canonicalText.js";
import type { Expression } from "../model/expression.js";
import { isObject } from "../model/json.js";
import type { Clause, Rule } from "../packs/pack.js";
import type { ClauseName } from "./changes.js";

/** The conditions that all have to hold: what stands in `and`, at any depth. */
export function conjuncts(when: Expression | undefined): readonly Expression[] {
  if (when === undefined || when === true) return [];
  if (isObject(when) && Object.keys(when).length === 1 && Array.isArray(when["and"]))
    return (when["and"] as readonly Expression[]).flatMap((part) => conjuncts(part));
  return [when];
}

/** What one list has and the other has not, by value. */
export function missingFrom<Value extends Expression>(
  values: readonly Value[],
  others: readonly Expression[],
): Value[] {
  const known = new Set(others.map((other) => canonicalText(other)));
  return values.filter((value) => !known.has(canonicalText(value)));
}

/** Names a period or row of a rule by its days and by the conditions that not every other one has too. */
export function clauseName({ from, until, when }: Clause, { clauses }: Pick<Rule, "clauses">): ClauseName {
  const common = conjuncts(when).filter((part) =>
    clauses.every((other) => missingFrom([part], conjuncts(other.when)).length === 0),
  );
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    own: missingFrom(conjuncts(when), common),
  };
}
