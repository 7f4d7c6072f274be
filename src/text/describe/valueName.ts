import { isDay } from "../../model/day.js";
import { isObject, type Json } from "../../model/json.js";
import type { Shape } from "../../model/shape.js";
import type { Wording } from "./wording.js";

/** What is known of a value besides itself: its shape, and the name of the field that it belongs to. */
export interface Known {
  readonly shape: Shape;
  readonly hint: string;
}

/** Texts of the dossier that hold codes all the same. */
const CODES = new Set(["id", "declaredSubstances", "currency", "currencies"]);

/** From this many on, countries that are just those of a group are called by the group. */
const MANY = 5;

/** The group whose members these are, all of them. */
export function groupOf(values: readonly Json[], { voices }: Wording): string | undefined {
  if (values.length < MANY) return undefined;
  const wanted = new Set(values);
  const found = Object.entries(voices.world.groups).find(
    ([, members]) => members.length === wanted.size && members.every((member) => wanted.has(member)),
  );
  return found?.[0];
}

function textName(value: string, known: Known | undefined, wording: Wording): string {
  const { names } = wording.voices;
  if (known === undefined) return isDay(value) ? wording.format(value, "day") : wording.format(value, "quoted");
  const { shape, hint } = known;
  if (shape.type === "day") return wording.format(value, "day");
  if (shape.type === "text" && !CODES.has(hint)) return wording.format(value, "quoted");
  if (shape.type === "code" && shape.vocabulary === "countries") return names.name(value, "country");
  return names.name(value, shape.type === "language" ? "language" : hint);
}

function numberName(value: number, hint: string | undefined, wording: Wording): string {
  if (hint === "bytes") return wording.format(value, "fileSize");
  return wording.format(value, hint === "fill" || hint === "backgroundWhiteShare" ? "percent" : "number");
}

/** A value that is written out in a rule, by its name, as a number, a day or in quotation marks; several as a list. */
export function valueName(value: Json, known: Known | undefined, wording: Wording): string {
  if (Array.isArray(value)) {
    const group = groupOf(value, wording);
    if (group !== undefined) return wording.list(group);
    return wording.join(value.map((element) => wording.operand(element as Json, elementOf(known))));
  }
  if (typeof value === "string") return textName(value, elementOf(known), wording);
  if (typeof value === "number") return numberName(value, known?.hint, wording);
  if (value === null) return wording.say("none");
  if (typeof value === "boolean") return booleanName(value, known, wording);
  return isObject(value) && typeof value["amount"] === "number"
    ? wording.say("money", { amount: value["amount"], currency: value["currency"] as Json })
    : wording.format(value, "duration");
}

/** `false` says "none" of anything that is not a yes or no itself. */
function booleanName(value: boolean, known: Known | undefined, wording: Wording): string {
  if (!value && known?.shape.mayBeNone === true && known.shape.type !== "boolean") return wording.say("none");
  return wording.say(value ? "yes" : "no");
}

const elementOf = (known: Known | undefined): Known | undefined =>
  known?.shape.type === "list" ? { ...known, shape: known.shape.of } : known;
