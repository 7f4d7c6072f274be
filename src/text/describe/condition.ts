import type { Expression } from "../../model/expression.js";
import type { Json } from "../../model/json.js";
import type { CheckSpec } from "../../packs/pack.js";
import { type Sayer, sayBegins, sayEqual, sayIn, sayOrder } from "./comparisons.js";
import { constantCondition } from "./constantCondition.js";
import type { DescribeKey } from "./describeTexts.js";
import { expressionValue } from "./expressionValue.js";
import { inOneLine } from "./inOneLine.js";
import { operationOf } from "./operation.js";
import type { Wording } from "./wording.js";

const sayEach =
  (key: DescribeKey): Sayer =>
  ([list = null, condition = null], wording, yes) =>
    yes
      ? wording.say(key, { list: expressionValue(list, wording), each: wording.each(list).condition(condition) })
      : undefined;

const sayNone = sayEach("none-of");

const sayHolds: Sayer = ([check = null], wording, yes) =>
  wording.say(yes ? "holds" : "not-holds", { check: inOneLine(wording.check(check as CheckSpec), wording) });

const sayDefinition: Sayer = ([word = null], wording, yes) => {
  const id = String(word);
  const { definitions } = wording.voices.world;
  const definition = Object.hasOwn(definitions, id) ? definitions[id] : undefined;
  if (definition === undefined) return wording.say(yes ? "definition" : "not-definition", { id });
  const params = { id, condition: wording.condition(definition.when) };
  if (!wording.voices.world.namesDefinitions) return wording.say(yes ? "meant" : "not-meant", params);
  return wording.say(yes ? "definition-means" : "not-definition-means", params);
};

const sayTruth: Sayer = ([value = null], wording, yes) =>
  operationOf(value)?.op === "var" ? sayEqual([value, true], wording, yes) : say(value, wording, yes).text;

const SAYERS: ReadonlyMap<string, Sayer> = new Map([
  ["===", sayEqual],
  ["!==", (args, wording, yes) => sayEqual(args, wording, !yes)],
  ["<", sayOrder("<")],
  ["<=", sayOrder("<=")],
  [">", sayOrder(">")],
  [">=", sayOrder(">=")],
  ["before", sayOrder("<")],
  ["after", sayOrder(">")],
  ["in", sayIn],
  ["startsWith", sayBegins],
  ["some", (args, wording, yes) => (yes ? sayEach("some") : sayNone)(args, wording, true)],
  ["none", (args, wording, yes) => (yes ? sayNone : sayEach("some"))(args, wording, true)],
  ["all", sayEach("all")],
  ["holds", sayHolds],
  ["is", sayDefinition],
  ["var", (args, wording, yes) => sayEqual([{ var: args[0] ?? null }, true], wording, yes)],
  ["!!", sayTruth],
  ["!", (args, wording, yes) => sayTruth(args, wording, !yes)],
]);

/** What has been said, and by which word its parts are joined, if by one. */
interface Said {
  readonly text: string;
  readonly joined?: "and" | "or";
}

/** The parts of a condition that all (or any of them) have to hold, without those that say nothing. */
function partsOf(op: "and" | "or", expression: Expression): readonly Expression[] {
  const operation = operationOf(expression);
  if (operation?.op !== op) return constantCondition(expression) === (op === "and") ? [] : [expression];
  return operation.args.flatMap((arg) => partsOf(op, arg));
}

function junction(op: "and" | "or", expression: Expression, wording: Wording): Said {
  const parts = partsOf(op, expression).map((part) => say(part, wording, true));
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const texts = parts.map(({ text, joined }) =>
    joined === undefined || joined === op ? text : wording.say("group", { text }),
  );
  return { text: texts.join(wording.say(op)), joined: op };
}

function say(expression: Expression, wording: Wording, yes: boolean): Said {
  const settled = constantCondition(expression);
  if (settled !== undefined) return { text: wording.say(settled === yes ? "always" : "never") };
  const { op, args } = operationOf(expression) ?? { op: "", args: [] };
  if (op === "and" || op === "or") {
    const said = junction(op, expression, wording);
    return yes ? said : { text: wording.say("not", { text: said.text }) };
  }
  const text = SAYERS.get(op)?.(args, wording, yes);
  if (text !== undefined) return { text };
  const positive = SAYERS.get(op)?.(args, wording, true) ?? expressionValue(expression as Json, wording);
  return { text: wording.say("not", { text: positive }) };
}

/** A condition in words: "radio transmitter: yes and (market is Germany or market is France)". */
export const describeCondition = (expression: Expression, wording: Wording): string =>
  say(expression, wording, true).text;

/** The parts of a condition that all have to hold, each in words; none for a condition that always holds. */
export const describeParts = (expression: Expression, wording: Wording): readonly string[] =>
  partsOf("and", expression).map((part) => describeCondition(part, wording));
