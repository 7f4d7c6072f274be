import type { Expression } from "../../model/expression.js";
import type { Json } from "../../model/json.js";
import { operationOf } from "./operation.js";
import type { Known } from "./valueName.js";
import type { Wording } from "./wording.js";

const DAY: Known = { shape: { type: "day" }, hint: "" };
const NUMBER: Known = { shape: { type: "number" }, hint: "" };

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["+", " + "],
  ["-", " − "],
  ["*", " × "],
  ["/", " ÷ "],
]);

/** What is known of the value that an expression gives, for naming what it is compared with. */
export function knownOf(expression: Expression, wording: Wording): Known | undefined {
  const operation = operationOf(expression);
  if (operation === undefined) return undefined;
  const { op, args } = operation;
  if (op === "var") return wording.known(String(args[0]));
  if (op === "lower") return knownOf(args[0] ?? null, wording);
  if (op === "if") return knownOf(args[1] ?? null, wording) ?? knownOf(args.at(-1) ?? null, wording);
  if (op === "plus" || op === "minus") return DAY;
  return op === "list" ? undefined : NUMBER;
}

function arithmetic(op: string, args: readonly Json[], wording: Wording): string {
  const parts = args.map((arg) => expressionValue(arg, wording));
  if (parts.length === 1 && op === "-") return `−${parts[0] ?? ""}`;
  return parts.length === 1 ? (parts[0] ?? "") : wording.say("group", { text: parts.join(SIGNS.get(op)) });
}

/** `if` that gives a value: "A if …, B if …, otherwise C". */
function choice(args: readonly Json[], wording: Wording, known: Known | undefined): string {
  const cases = args.flatMap((arg, index) => {
    const then = wording.apart(expressionValue(arg, wording, known));
    if (index === args.length - 1) return [wording.say("otherwise", { then })];
    return index % 2 === 0
      ? []
      : [wording.say("if-then", { then, condition: wording.condition(args[index - 1] ?? null) })];
  });
  return wording.say("group", { text: wording.demands(cases) });
}

function shifted(op: "plus" | "minus", [day, duration]: readonly Json[], wording: Wording): string {
  const params = { day: expressionValue(day ?? null, wording, DAY), duration: duration ?? null };
  return wording.say(op === "plus" ? "later" : "earlier", params);
}

/** The value of an expression in words; `known`: what a literal is to be named as. */
export function expressionValue(expression: Expression, wording: Wording, known?: Known): string {
  const operation = operationOf(expression);
  if (operation === undefined) return wording.operand(expression, known);
  const { op, args } = operation;
  const [first = null] = args;
  switch (op) {
    case "var":
    case "list":
      return wording.operand({ [op]: first });
    case "lower":
      return wording.say("lower", { text: expressionValue(first, wording, known) });
    case "count":
      return wording.say("count", { list: expressionValue(first, wording) });
    case "plus":
    case "minus":
      return shifted(op, args, wording);
    case "if":
      return choice(args, wording, known);
    case "min":
    case "max": {
      const values = wording.join(args.map((arg) => expressionValue(arg, wording)));
      return wording.say(op === "min" ? "least" : "greatest", { values });
    }
    default:
      return SIGNS.has(op) ? arithmetic(op, args, wording) : wording.condition(expression);
  }
}
