import type { Expression } from "../../model/expression.js";
import { isObject, type Json } from "../../model/json.js";
import type { Clause, Rule } from "../../packs/pack.js";

/** A word, number or truth that is written out. */
const isWritten = (value: Json | undefined): value is string | number | boolean =>
  value !== undefined && typeof value !== "object";

/** What two written values come to; rows of a table leave such comparisons behind. */
function compared(op: string, [a, b]: readonly Json[]): boolean | undefined {
  if (!isWritten(a) || !isWritten(b)) {
    return op === "in" && isWritten(a) && Array.isArray(b) && b.every(isWritten) ? b.includes(a) : undefined;
  }
  if (op === "===") return a === b;
  return op === "!==" ? a !== b : undefined;
}

function junction(op: "and" | "or", parts: readonly Json[]): Expression {
  const settling = op === "or";
  const open = parts.filter((part) => part !== !settling);
  if (open.includes(settling)) return settling;
  if (open.length === 0) return !settling;
  return open.length === 1 ? (open[0] as Expression) : { [op]: open };
}

/** The same condition without the parts that are settled whatever the dossier says. */
export function simplifiedCondition(expression: Expression): Expression {
  if (Array.isArray(expression)) return expression.map((element: Json) => simplifiedCondition(element));
  if (!isObject(expression)) return expression;
  const [[op, written] = ["", null]] = Object.entries(expression) as [string, Json][];
  if (op === "var" || op === "list" || op === "is" || op === "holds") return expression;
  const inner = simplifiedCondition(written);
  const args = (Array.isArray(inner) ? inner : [inner]) as readonly Json[];
  if (op === "and" || op === "or") return junction(op, args);
  if (op === "!" && typeof args[0] === "boolean") return !args[0];
  return compared(op, args) ?? { [op]: inner };
}

function simplifiedClause(clause: Clause): Clause {
  if (clause.when === undefined) return clause;
  const { when, ...rest } = clause;
  const simple = simplifiedCondition(when);
  return simple === true ? rest : { ...rest, when: simple };
}

/** The same rule without conditions that its own table settles. Clauses that never bind are kept: they are somebody's mistake. */
export const simplified = (rule: Rule): Rule => ({ ...rule, clauses: rule.clauses.map(simplifiedClause) });
