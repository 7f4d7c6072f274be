import type { Expression } from "../../model/expression.js";
import type { Json } from "../../model/json.js";
import { operationOf } from "./operation.js";

const isLiteral = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value !== "object" && !Array.isArray(value));

function sameLiterals([a, b]: readonly Json[]): boolean | undefined {
  return isLiteral(a) && isLiteral(b) ? a === b : undefined;
}

function junction(args: readonly Json[], decisive: boolean): boolean | undefined {
  const settled = args.map(constantCondition);
  if (settled.includes(decisive)) return decisive;
  return settled.includes(undefined) ? undefined : !decisive;
}

const opposite = (settled: boolean | undefined): boolean | undefined => (settled === undefined ? undefined : !settled);

/** What a condition comes to whatever the dossier says, as where a table's column was put in; `undefined` if it depends. */
export function constantCondition(expression: Expression): boolean | undefined {
  if (typeof expression === "boolean") return expression;
  const { op, args } = operationOf(expression) ?? { op: "", args: [] };
  if (op === "and" || op === "or") return junction(args, op === "or");
  if (op === "!") return opposite(constantCondition(args[0] ?? null));
  if (op === "!!") return constantCondition(args[0] ?? null);
  if (op === "===") return sameLiterals(args);
  return op === "!==" ? opposite(sameLiterals(args)) : undefined;
}
