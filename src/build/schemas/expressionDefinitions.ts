import type { ArgumentKind, Signature } from "../../logic/operators/signature.js";
import { SIGNATURES } from "../../logic/operators/signatures.js";
import type { Json } from "../../model/json.js";
import { anyOf, type Definitions, ref, type Schema } from "./schema.js";

/** Kinds of expressions, by what they give. */
export const EXPRESSION_KINDS = [
  "condition",
  "number",
  "text",
  "date",
  "list",
  "ordered",
  "value",
  "container",
] as const;

export type ExpressionKind = (typeof EXPRESSION_KINDS)[number];

/** What an operator has to give to stand where a kind is wanted; the type of a path, a branch or a column is not known here. */
const RESULTS: { readonly [Kind in ExpressionKind]: readonly Signature["result"][] | undefined } = {
  condition: ["boolean"],
  number: ["number"],
  text: ["text"],
  date: ["day"],
  list: ["list"],
  ordered: ["number", "day"],
  value: undefined,
  container: ["list", "text"],
};

const LITERALS: { readonly [Kind in ExpressionKind]: readonly Schema[] } = {
  condition: [{ type: "boolean" }],
  number: [{ type: "number" }],
  text: [{ type: "string" }],
  date: [ref("day")],
  list: [{ type: "array", items: ref("value") }],
  ordered: [{ type: "number" }, ref("day")],
  value: [
    { type: "string" },
    { type: "number" },
    { type: "boolean" },
    { type: "null" },
    { type: "array", items: ref("value") },
  ],
  container: [{ type: "string" }, { type: "array", items: ref("value") }],
};

/** Arguments by the definition that says what they are. */
const ARGUMENTS: { readonly [Kind in ArgumentKind]: string } = {
  condition: "condition",
  number: "number",
  text: "text",
  day: "date",
  list: "list",
  ordered: "ordered",
  value: "value",
  each: "condition",
  container: "container",
  path: "path",
  "list-name": "names.lists",
  definition: "names.definitions",
  check: "check",
  duration: "duration",
};

/** The definition of an argument of an operator. */
export const argumentOf = ({ argument }: Signature, index: number, count: number): string =>
  ARGUMENTS[argument(index, count)];

const LONGEST_IF = 15;

/** `if` takes a condition and a value in turn, and a last value: never an even number. */
const EVEN: Schema = {
  anyOf: Array.from({ length: LONGEST_IF }, (_, index) => ({ minItems: 2 * index + 2, maxItems: 2 * index + 2 })),
};

function listOf(signature: Signature): Schema {
  const { name, arity } = signature;
  const { min, max } = arity;
  const bounded = Number.isFinite(max);
  const kinds = Array.from({ length: bounded ? max : 1 }, (_, index) => argumentOf(signature, index, max));
  const items: Json = new Set(kinds).size === 1 || !bounded ? ref(kinds[0] ?? "value") : kinds.map(ref);
  return {
    type: "array",
    minItems: min,
    ...(bounded ? { maxItems: max } : {}),
    items: name === "if" ? ref("value") : items,
    ...(Array.isArray(items) ? { additionalItems: false } : {}),
    ...(name === "if" ? { not: EVEN } : {}),
  };
}

function howMany({ name, arity: { min, max } }: Signature): string {
  if (name === "if") return "Takes 3, 5, 7 … arguments: condition, value, …, value for all other cases.";
  if (min === max) return `Takes ${min} argument${min === 1 ? "" : "s"}.`;
  return Number.isFinite(max) ? `Takes ${min} to ${max} arguments.` : `Takes ${min} or more arguments.`;
}

function operatorSchema(signature: Signature): Schema {
  const { arity, meaning } = signature;
  const list = listOf(signature);
  const single = arity.min <= 1 ? [ref(argumentOf(signature, 0, 1))] : [];
  return { description: `${meaning} ${howMany(signature)}`, ...anyOf(...single, list) };
}

/** Signs such as `/` mean something in a reference: operators are numbered. */
const definitionOf = (operator: string): string => `operator.${[...SIGNATURES.keys()].indexOf(operator)}`;

const everywhere = ({ result }: Signature): boolean => result === "path" || result === "branch";

function operationsGiving(results: readonly Signature["result"][] | undefined): Schema {
  const signatures = [...SIGNATURES.values()].filter(
    (signature) => results === undefined || results.includes(signature.result) || everywhere(signature),
  );
  const operators = signatures.map(({ name }) => [name, ref(definitionOf(name))]);
  return {
    type: "object",
    properties: {
      ...(Object.fromEntries(operators) as Definitions),
      param: { type: "string", description: "A column of the rule's table." },
    },
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
  };
}

/** Conditions and values: each kind, and each operator with its meaning and the number and kinds of its arguments. */
export function expressionDefinitions(): Definitions {
  const kinds = EXPRESSION_KINDS.map((kind) => [kind, anyOf(operationsGiving(RESULTS[kind]), ...LITERALS[kind])]);
  const operators = [...SIGNATURES.values()].map((signature) => [
    definitionOf(signature.name),
    operatorSchema(signature),
  ]);
  return Object.fromEntries([...kinds, ...operators]) as Definitions;
}
