import { isDay } from "../../model/day.js";
import type { Json } from "../../model/json.js";
import type { DescribeKey } from "./describeTexts.js";
import { expressionValue, knownOf } from "./expressionValue.js";
import { operationOf } from "./operation.js";
import { groupOf, type Known } from "./valueName.js";
import type { Wording } from "./wording.js";

/** Words for a condition or, with `yes` false, for its opposite; `undefined` where only "not" says that. */
export type Sayer = (args: readonly Json[], wording: Wording, yes: boolean) => string | undefined;

const isWrittenOut = (value: Json): boolean => operationOf(value) === undefined;

/** What stands first is spoken of: `"CN" === merchant.country` is said the other way round. */
const spokenOf = ([a = null, b = null]: readonly Json[]): readonly [Json, Json] =>
  isWrittenOut(a) && !isWrittenOut(b) ? [b, a] : [a, b];

const pick = (
  yes: boolean,
  key: DescribeKey &
    ("is" | "is-empty" | "is-yes" | "is-none" | "among" | "in-list" | "includes" | "contains" | "begins"),
) => (yes ? key : (`not-${key}` as const));

/** `===`, and with `yes` false `!==` */
export const sayEqual: Sayer = (args, wording, yes) => {
  const [left, right] = spokenOf(args);
  const known = knownOf(left, wording) ?? knownOf(right, wording);
  const a = expressionValue(left, wording, known);
  if (right === "") return wording.say(pick(yes, "is-empty"), { a });
  if (right === null) return wording.say(pick(yes, "is-none"), { a });
  if (typeof right === "boolean" && known?.shape.type === "boolean")
    return wording.say(pick(right === yes, "is-yes"), { a });
  return wording.say(pick(yes, "is"), { a, b: wording.apart(expressionValue(right, wording, known)) });
};

type Order = "<" | "<=" | ">" | ">=";

const NUMBERS: { readonly [Op in Order]: DescribeKey } = {
  "<": "less",
  "<=": "at-most",
  ">": "more",
  ">=": "at-least",
};
const DAYS: { readonly [Op in Order]: DescribeKey } = {
  "<": "before",
  "<=": "on-or-before",
  ">": "after",
  ">=": "on-or-after",
};
const MIRRORED: { readonly [Op in Order]: Order } = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };
const OPPOSITE: { readonly [Op in Order]: Order } = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" };

const isDays = (known: Known | undefined, literal: Json): boolean =>
  known?.shape.type === "day" || (known === undefined && isDay(literal));

function inOrder(op: Order, left: Json, right: Json, wording: Wording): string {
  const turned = isWrittenOut(left) && !isWrittenOut(right);
  const [first, second] = turned ? [right, left] : [left, right];
  const known = knownOf(first, wording) ?? knownOf(second, wording);
  const a = expressionValue(first, wording, known);
  const b = wording.apart(expressionValue(second, wording, known));
  const said = turned ? MIRRORED[op] : op;
  return wording.say((isDays(known, second) ? DAYS : NUMBERS)[said], { a, b });
}

/** `<`, `<=`, `>`, `>=`, `before` and `after`. The opposite of a comparison of three is left to "not". */
export const sayOrder =
  (op: Order): Sayer =>
  ([a = null, b = null, c], wording, yes) => {
    if (c === undefined) return inOrder(yes ? op : OPPOSITE[op], a, b, wording);
    return yes ? [inOrder(op, a, b, wording), inOrder(op, b, c, wording)].join(wording.say("and")) : undefined;
  };

function inTextOrList(needle: Json, container: Json, wording: Wording, yes: boolean): string {
  const known = knownOf(container, wording);
  const list = expressionValue(container, wording);
  if (known?.shape.type === "list")
    return wording.say(pick(yes, "includes"), { list, a: wording.apart(expressionValue(needle, wording, known)) });
  return wording.say(pick(yes, "contains"), { text: list, part: expressionValue(needle, wording) });
}

/** `in` */
export const sayIn: Sayer = ([needle = null, container = null], wording, yes) => {
  const known = knownOf(needle, wording);
  const a = expressionValue(needle, wording, known);
  if (Array.isArray(container)) {
    if (container.length === 1) return sayEqual([needle, container[0] as Json], wording, yes);
    const group = groupOf(container, wording);
    if (group !== undefined) return wording.say(pick(yes, "in-list"), { a, list: wording.list(group) });
    return wording.say(pick(yes, "among"), { a, values: wording.apart(expressionValue(container, wording, known)) });
  }
  if (operationOf(container)?.op === "list")
    return wording.say(pick(yes, "in-list"), { a, list: expressionValue(container, wording) });
  return inTextOrList(needle, container, wording, yes);
};

/** `startsWith` */
export const sayBegins: Sayer = ([text = null, beginning = null], wording, yes) =>
  wording.say(pick(yes, "begins"), { a: expressionValue(text, wording), b: expressionValue(beginning, wording) });
