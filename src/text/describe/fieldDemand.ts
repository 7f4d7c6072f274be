import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { isObjectShape, type Shape } from "../../model/shape.js";
import { limitsOn } from "./checks/limits.js";
import { patternText } from "./patternText.js";
import type { Known } from "./valueName.js";
import type { Wording } from "./wording.js";

/** A field of what is demanded, with its name in words. */
interface Field {
  readonly name: string;
  readonly known: Known;
}

type Say = (demand: Json, field: Field, wording: Wording) => readonly string[];

const itemsOf = (demand: Json): readonly Json[] => (Array.isArray(demand) ? demand : [demand]);

function itemName(item: Json, { known }: Field, wording: Wording): string {
  if (isObject(item) && "startsWith" in item) return begins(item["startsWith"] as Json, wording);
  if (isObject(item) && "pattern" in item) return patternText(String(item["pattern"]), wording, known);
  return wording.operand(item, known);
}

const begins = (texts: Json, wording: Wording): string =>
  wording.say("field.begins", { texts: wording.oneOf(itemsOf(texts).map((text) => wording.operand(text))) });

const names = (demand: Json, field: Field, wording: Wording): readonly string[] =>
  itemsOf(demand).map((item) => itemName(item, field, wording));

const isPhrase = (item: Json): boolean => isObject(item) && ("startsWith" in item || "pattern" in item);

/** Any of several values, or of several ways to say what a text is like. */
const anyOf = (demand: Json, field: Field, wording: Wording): string =>
  itemsOf(demand).some(isPhrase)
    ? names(demand, field, wording).join(wording.say("or"))
    : wording.oneOf(names(demand, field, wording));

const sayNot: Say = (demand, field, wording) =>
  itemsOf(demand).some(isPhrase)
    ? is(wording.say("unlike", { text: anyOf(demand, field, wording) }), field, wording)
    : [wording.say("field.not", { field: field.name, values: wording.apart(anyOf(demand, field, wording)) })];

const is = (values: string, { name: field }: Field, wording: Wording): readonly string[] => [
  wording.say("field.is", { field, values }),
];

const sayAnyOf: Say = (demand, field, wording) => is(anyOf(demand, field, wording), field, wording);

const sayLimit =
  (name: "min" | "max"): Say =>
  (limit, field, wording) =>
    is(wording.demands(limitsOn({ [name]: limit }, wording, field.known)), field, wording);

/** How each key of a demand is said. */
const SAYERS: { readonly [key: string]: Say } = {
  present: (_, { name: field }, wording) => [wording.say("field.present", { field })],
  anyOf: sayAnyOf,
  in: sayAnyOf,
  allOf: (demand, field, wording) => is(wording.allOf(names(demand, field, wording)), field, wording),
  not: sayNot,
  pattern: (source, field, wording) => is(itemName({ pattern: source }, field, wording), field, wording),
  startsWith: (texts, field, wording) => is(begins(texts, wording), field, wording),
  identifier: (kind, field, wording) =>
    is(
      wording.say("field.identifier", { kind: wording.apart(wording.voices.names.name(String(kind), "kind")) }),
      field,
      wording,
    ),
  same: (places, field, wording) =>
    is(
      wording.say("field.same", { places: wording.outside().places(places as string | readonly string[]) }),
      field,
      wording,
    ),
  mode: (mode, _, wording) => [wording.say(mode === "exact" ? "same.exact" : "same.normalised")],
  min: sayLimit("min"),
  max: sayLimit("max"),
};

const isOperand = (demand: JsonObject): boolean => "var" in demand || "list" in demand;

function leafDemand(demand: Json, field: Field, wording: Wording): readonly string[] {
  if (!isObject(demand) || isOperand(demand as JsonObject)) return sayAnyOf(demand, field, wording);
  return Object.entries(demand).flatMap(([key, value]) =>
    Object.hasOwn(SAYERS, key) ? (SAYERS[key]?.(value as Json, field, wording) ?? []) : [],
  );
}

/**
 * Demands on a field and on the fields below it: "country: Germany", "address › country: European Union", "number: a valid VAT number".
 * `path` is the field's, for its name: `roles.address`.
 */
export function fieldDemand(
  demand: Json,
  path: string,
  shape: Shape,
  wording: Wording,
  around = "",
): readonly string[] {
  const own = wording.field(path);
  const name = around === "" ? own : `${around} › ${own}`;
  const isNested = isObjectShape(shape) && isObject(demand) && !("present" in demand);
  if (!isNested)
    return leafDemand(demand, { name, known: { shape, hint: path.slice(path.lastIndexOf(".") + 1) } }, wording);
  return Object.entries(demand).flatMap(([key, value]) => {
    const inner = shape.fields[key] ?? (shape.type === "money" ? shape.fields["amount"] : undefined);
    if (inner === undefined) return [];
    if (!Object.hasOwn(shape.fields, key))
      return leafDemand({ [key]: value as Json }, { name, known: { shape: inner, hint: "amount" } }, wording);
    return fieldDemand(value as Json, `${path.slice(path.lastIndexOf(".") + 1)}.${key}`, inner, wording, name);
  });
}
