import type { Json } from "../model/json.js";
import type { Effect } from "./step.js";

const EVIDENCE = new Set(["document", "certificate", "registration", "role"]);

/** Demands of evidence that are no further condition on a paper. */
const NOT_FURTHER = new Set(["this", "count", "validOn", "mode"]);

/** Demands that each make a check harder to meet, by its kind. */
const FURTHER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["address", new Set(["require", "country", "noPoBox", "maxLength", "houseNumber", "matches"])],
  ["length", new Set(["min", "max"])],
  ["range", new Set(["min", "max", "above", "below", "decimals", "currency"])],
  ["label", new Set(["on", "in"])],
  ["metric", new Set(["min", "max", "above", "below"])],
  ["forbidden", new Set(["phrases", "characters", "scripts", "allowedScripts"])],
]);

/** Lists of which all elements are demanded, or none may occur: one more is stricter. */
const ALL_OF: ReadonlySet<string> = new Set([
  "allOf",
  "require",
  "not",
  "phrases",
  "characters",
  "scripts",
  "sides",
  "windows",
]);

/** Lists of which one element is enough: one more is looser. */
const ANY_OF: ReadonlySet<string> = new Set(["anyOf", "in", "values", "except", "allowedScripts", "format"]);

/** Kinds within which an effect is what it is for the whole check. */
const COMBINATIONS: ReadonlySet<string> = new Set(["anyOf", "allOf", "choose", "then"]);

const isPlace = (part: string): boolean => /^\d+$/.test(part);

/** The kind of check that a demand belongs to, and the demand's keys within it. */
function innermost(at: readonly string[]): readonly [kind: string, keys: readonly string[]] {
  const start = at.findIndex((part) => !COMBINATIONS.has(part) && !isPlace(part));
  const [kind = "", ...keys] = start === -1 ? [] : at.slice(start);
  return [kind, keys];
}

const isBelow = (value: Json | undefined, other: Json | undefined): boolean | undefined => {
  if (typeof value === "number" && typeof other === "number") return value < other;
  if (typeof value === "string" && typeof other === "string" && /^\d{4}-/.test(value)) return value < other;
  if (typeof value !== "object" || typeof other !== "object" || value === null || other === null) return undefined;
  const [[unit, amount] = [], ...more] = Object.entries(value);
  const same = unit === undefined ? undefined : (other as { readonly [key: string]: Json })[unit];
  return more.length === 0 && typeof amount === "number" && typeof same === "number" ? amount < same : undefined;
};

/** Whether a demand that has come to a check makes it harder to meet. */
export function effectOfAdded(at: readonly string[]): Effect {
  const [kind, [demand, ...deeper]] = innermost(at);
  if (demand === undefined) return "either";
  if (EVIDENCE.has(kind)) {
    const last = deeper.at(-1) ?? demand;
    return NOT_FURTHER.has(demand) || last === "not" || deeper.includes("anyOf") ? "either" : "stricter";
  }
  return FURTHER.get(kind)?.has(demand) === true ? "stricter" : "either";
}

/** What another value of a demand does: a lower maximum and a higher minimum are stricter. */
export function effectOfValue(at: readonly string[], before: Json, after: Json): Effect {
  const [kind, keys] = innermost(at);
  const last = keys.at(-1);
  if (kind === "image" || keys.includes("count") || ["forbidden", "unique"].includes(kind)) return "either";
  const lower = isBelow(after, before);
  if (lower === undefined) return "either";
  if (last === "max" || last === "below" || last === "within") return lower ? "stricter" : "looser";
  if (last === "min" || last === "above") return lower ? "looser" : "stricter";
  return "either";
}

/** What one more value in a list of a demand does. */
export function effectOfGained(at: readonly string[]): Effect {
  const [kind, keys] = innermost(at);
  const last = keys.at(-1) ?? kind;
  if (kind === "image" || kind === "same" || kind === "logic") return "either";
  if (last === "of") return kind === "required" ? "stricter" : "either";
  if (ALL_OF.has(last)) return "stricter";
  if (ANY_OF.has(last)) return keys.includes("not") ? "either" : "looser";
  if (kind === "label") return last === "shows" ? "stricter" : "either";
  return EVIDENCE.has(kind) && keys.length > 0 && !keys.includes("not") ? "looser" : "either";
}
